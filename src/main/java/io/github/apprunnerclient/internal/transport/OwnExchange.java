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
 * channels, whoever interrupts the caller ends it; so it is for exchanges that can be ended at any moment.
 */
final class OwnExchange extends AbstractInterruptibleChannel implements Waiting {
    private final Exchange exchange;
    private final Consumer<Exchange> abort;
    private volatile @Nullable Thread caller;
    private volatile boolean letGo;
    private volatile boolean interrupted;

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
        caller = Thread.currentThread();
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
        endExchange();
    }

    /** The JDK may bring an interrupt late, when the caller has heard of it already and is about another exchange. */
    @Override
    protected void implCloseChannel() {
        Thread sender = caller;
        interrupted = sender != null && sender.isInterrupted();
        if (interrupted) {
            endExchange();
        }
    }

    private void endExchange() {
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
        } catch (AsynchronousCloseException inexact) {
            // What follows tells who closed this.
        }
        if (failure == null) {
            return;
        }
        if (letGo) {
            throw new AsynchronousCloseException();
        }
        if (Thread.currentThread().isInterrupted() || (interrupted && !isTimeout(failure))) {
            throw new ClosedByInterruptException();
        }
    }

    private static boolean isTimeout(Exception failure) {
        return failure instanceof SocketTimeoutException || failure instanceof HttpTimeoutException;
    }
}
