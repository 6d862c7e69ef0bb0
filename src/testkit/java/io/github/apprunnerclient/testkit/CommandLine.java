package io.github.apprunnerclient.testkit;

import com.github.tomakehurst.wiremock.common.FatalStartupException;
import java.io.PrintStream;
import java.util.List;

/** The fake as a program: it listens until it is stopped, and says what to tell a client. */
final class CommandLine {
    static final int DONE = 0;
    private static final int NOT_STARTED = 1;
    private static final int BAD_ARGUMENTS = 2;

    private static final String HELP = """
            Runs a fake AWS App Runner on this machine, for any client that takes an endpoint, until Ctrl-C.

              --port PORT         the port to listen on; a free one unless given
              --bind ADDRESS      the address to listen at, 0.0.0.0 for all; 127.0.0.1, this machine only, unless given
              --region REGION     the region that it is in; us-east-1 unless given
              --handshake WHEN    when a connection becomes AVAILABLE; after 3s unless given
              --operations WHEN   when an operation ends, such as a service's creation; after 3s unless given
              --quota KIND=NUMBER how many there may be: connections=2 services=5, for example
              --seed FILE         a JSON file with what is in it from the start
              --help              print this and stop

            WHEN is manual (on the page /_fake), at-once, or after a time such as 500ms, 3s or 2m.
            """;

    private CommandLine() {}

    /** Returns at once: the server's threads keep the process alive. */
    static int run(PrintStream out, PrintStream err, String... args) {
        if (List.of(args).contains("--help")) {
            out.print(HELP);
            return DONE;
        }
        try {
            FakeAppRunner appRunner = CommandLineOptions.parse(args).build().start();
            Runtime.getRuntime().addShutdownHook(new Thread(appRunner::close, "close FakeAppRunner"));
            out.println(ShellLines.greeting(appRunner));
            return DONE;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return BAD_ARGUMENTS;
        } catch (FatalStartupException e) {
            err.println("Can't listen: " + e.getMessage());
            return NOT_STARTED;
        }
    }
}
