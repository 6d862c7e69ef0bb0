package io.github.apprunnerclient.internal.driver;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.http.Abortable;

/** Ends an exchange as its HTTP client does. What that throws is logged: it must not hide why the exchange was ended. */
record Abort(Abortable target) implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.apprunnerclient");

    @Override
    public void run() {
        try {
            target.abort();
        } catch (RuntimeException | Error e) {
            LOG.warn("The HTTP client threw when an exchange was aborted", e);
        }
    }
}
