package io.github.apprunnerclient.bench.first;

import io.github.apprunnerclient.bench.contender.Calls;
import io.github.apprunnerclient.bench.harness.Contender;
import io.github.apprunnerclient.bench.harness.Jdk;
import io.github.apprunnerclient.bench.report.Scene.Kind;
import io.github.apprunnerclient.testkit.FakeAppRunner;
import java.io.IOException;
import java.util.List;

/** A contender that does not send a whole, rightly signed request is not measured. */
public final class AcceptedByFake {

    private AcceptedByFake() {}

    /** @throws IOException if a call fails or makes no connection */
    public static void check(List<Contender> contenders) throws IOException, InterruptedException {
        for (Contender contender : contenders) {
            try (FakeAppRunner appRunner = FakeAppRunner.create().start()) {
                FirstCallJvm.of(Jdk.running(), List.of(), contender).call(appRunner.endpoint(), Kind.CALL);
                boolean created = appRunner.connections().stream()
                        .anyMatch(connection -> Calls.CONNECTION_NAME.equals(connection.connectionName()));
                if (!created) {
                    throw new IOException(contender.name() + " has created no connection");
                }
            }
        }
    }
}
