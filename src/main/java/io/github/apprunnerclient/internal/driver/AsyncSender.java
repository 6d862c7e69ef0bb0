package io.github.apprunnerclient.internal.driver;

import io.github.apprunnerclient.internal.call.HttpReply;
import io.github.apprunnerclient.internal.call.Progress;
import io.github.apprunnerclient.internal.call.Step;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.http.Abortable;

/** Sends requests without keeping the thread that asks for it. Thread-safe. */
public interface AsyncSender extends AutoCloseable {

    /** Begins to send a request. Whatever becomes of it is in the exchange's reply. */
    AsyncSender.Sent send(Step.Send<?> send);

    String clientName();

    /** Closes the HTTP client if it is the API client's own. */
    @Override
    void close();

    /** A request that is on its way. */
    interface Sent extends Abortable {
        /** @return the reply or why none came; it may never be completed if the exchange is aborted */
        CompletableFuture<HttpReply> reply();

        /** @return how far the exchange came, once its end is near enough to tell, whether it is aborted or not */
        CompletableFuture<Progress> progress();
    }
}
