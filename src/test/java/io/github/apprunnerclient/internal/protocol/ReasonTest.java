package io.github.apprunnerclient.internal.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a message says of its cause. */
class ReasonTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new IOException("cut off"), "cut off"),
                Arguments.of(new EOFException(), "EOFException"),
                Arguments.of(new IOException(""), "IOException"),
                Arguments.of(new IOException(" "), "IOException"),
                Arguments.of(new IOException(null, new EOFException("cut off")), "cut off"),
                Arguments.of(new IOException(null, new EOFException()), "EOFException"),
                Arguments.of(new CompletionException(null, new EOFException()), "EOFException"),
                Arguments.of(new UncheckedIOException(null, new EOFException()), "EOFException"),
                Arguments.of(new IllegalStateException() {}, ReasonTest.class.getName() + "$1"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_failure_without_a_message_is_named_by_its_cause_or_class(Throwable failure, String reason) {
        assertThat(Reason.of(failure)).isEqualTo(reason);
    }
}
