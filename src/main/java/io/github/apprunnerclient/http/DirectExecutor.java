package io.github.apprunnerclient.http;

import java.util.concurrent.Executor;

/** Runs everything where it arises: for replies as small as an API's, to hand work over costs more than to do it. */
final class DirectExecutor implements Executor {
    static final DirectExecutor INSTANCE = new DirectExecutor();

    private DirectExecutor() {}

    @Override
    public void execute(Runnable command) {
        command.run();
    }
}
