package io.github.apprunnerclient.internal.transport;

import io.github.apprunnerclient.internal.call.HttpReply;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import java.util.function.Consumer;

/**
 * An exchange that its caller carries out by itself, without the way to another thread and back. As with the JDK's own
 * channels, whoever interrupts the caller, or closes this, ends it; so it is for exchanges that can be ended at any moment.
 */
final class OwnExchange extends AbstractInterruptibleChannel implements Waiting {
    private final Exchange exchange;
    private final Consumer<Exchange> abort;

    /** @param abort aborts an exchange, and does not keep whoever asks for it until that is done */
    OwnExchange(Exchange exchange, Consumer<Exchange> abort) {
        this.exchange = exchange;
        this.abort = abort;
    }

    /**
     * @throws ClosedByInterruptException if the caller was interrupted before the reply was whole; it still is then
     * @throws java.nio.channels.AsynchronousCloseException if the caller was let go before
     */
    HttpReply carryOut() throws IOException {
        boolean whole = false;
        try {
            begin();
            HttpReply reply = exchange.call();
            whole = reply.bodyFailure() == null;
            return reply;
        } finally {
            endAs(whole);
        }
    }

    @Override
    public void letGo() {
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

    /** A reply that is whole is worth more than the news of an interrupt, which the caller's thread keeps. */
    private void endAs(boolean whole) throws IOException {
        try {
            end(whole);
        } catch (ClosedByInterruptException interrupted) {
            if (!whole) {
                throw interrupted;
            }
        }
    }
}
