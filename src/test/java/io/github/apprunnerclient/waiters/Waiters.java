package io.github.apprunnerclient.waiters;

import static io.github.apprunnerclient.internal.driver.JoiningClient.join;

import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;

/** The two waiters over a scripted client and a clock that is turned by hand. */
final class Waiters {
    private Waiters() {}

    static AppRunnerWaiter blocking(ScriptedClient client, TurnedClock clock, WaitProgressListener listener) {
        DefaultAppRunnerWaiter.BuilderImpl options = new DefaultAppRunnerWaiter.BuilderImpl();
        options.client(client).progressListener(listener).overrideConfiguration(o -> o.backoffStrategyV2(clock));
        return new DefaultAppRunnerWaiter(options, clock);
    }

    static AppRunnerAsyncWaiter async(AsyncScriptedClient client, TurnedClock clock, WaitProgressListener listener) {
        DefaultAppRunnerAsyncWaiter.BuilderImpl options = new DefaultAppRunnerAsyncWaiter.BuilderImpl();
        options.client(client).progressListener(listener).overrideConfiguration(o -> o.backoffStrategyV2(clock));
        return new DefaultAppRunnerAsyncWaiter(options, clock);
    }

    /** The asynchronous waiter for one who waits for it. */
    static AppRunnerWaiter joining(AppRunnerAsyncWaiter waiter) {
        return (AppRunnerWaiter) Proxy.newProxyInstance(
                Waiters.class.getClassLoader(), new Class<?>[] {AppRunnerWaiter.class}, (proxy, method, arguments) -> {
                    Object result = AppRunnerAsyncWaiter.class
                            .getMethod(method.getName(), method.getParameterTypes())
                            .invoke(waiter, arguments);
                    return result instanceof CompletableFuture<?> future ? join(future) : result;
                });
    }
}
