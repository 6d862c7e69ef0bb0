package io.github.apprunnerclient.internal.transport;

import io.github.apprunnerclient.internal.call.HttpReply;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An exchange that its caller carries out by itself, without the way to another thread and back. As with the JDK's own
 * channels, whoever interrupts the caller, or closes this, ends it; so it is for exchanges that can be ended at any moment.
 */
final class OwnExchange extends AbstractInterruptibleChannel implements Waiting {
    private final Exchange exchange;
    private final Consumer<Exchange> abort;
    private volatile boolean letGo;

    /** @param abort aborts an exchange, and does not keep whoever asks for it until that is done */
    OwnExchange(Exchange exchange, Consumer<Exchange> abort) {
        this.exchange = exchange;
        this.abort = abort;
    }

    /**
     * @throws ClosedByInterruptException if the caller was interrupted before the reply was whole; it still is then
     * @throws AsynchronousCloseException if the caller was let go before
     */
    HttpReply carryOut() throws IOException {
        Exception failure = null;
        try {
            begin();
            HttpReply reply = exchange.call();
            failure = reply.bodyFailure();
            return reply;
        } catch (IOException | RuntimeException e) {
            failure = e;
            throw e;
        } finally {
            endWith(failure);
        }
    }

    @Override
    public void letGo() {
        letGo = true;
        try {
            close();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    protected void implCloseChannel() {
        exchange.abandon();
        abort.accept(exchange);
    }

    /**
     * A reply that is whole is worth more than the news of an interrupt, which the caller's thread keeps. An HTTP client may
     * itself interrupt the caller, when time is up or {@link #letGo()} aborts it, and takes that back.
     */
    private void endWith(@Nullable Exception failure) throws IOException {
        try {
            end(failure == null);
        } catch (ClosedByInterruptException interrupted) {
            if (failure != null && !letGo && !isTimeout(failure)) {
                throw interrupted;
            }
        }
        if (failure != null && letGo) {
            throw new AsynchronousCloseException();
        }
        // end() does not know of it where the exchange has used a channel of the JDK's meanwhile.
        if (failure != null && Thread.currentThread().isInterrupted()) {
            throw new ClosedByInterruptException();
        }
    }

    private static boolean isTimeout(Exception failure) {
        return failure instanceof SocketTimeoutException || failure instanceof HttpTimeoutException;
    }
}
