/** A named module over the client and its testkit, which are automatic modules. */
open module com.example.connections {
    requires io.github.apprunnerclient;
    requires io.github.apprunnerclient.testkit;
    requires org.junit.jupiter.api;
    requires software.amazon.awssdk.awscore;
    requires software.amazon.awssdk.core;
}
