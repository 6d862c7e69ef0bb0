package io.github.apprunnerclient.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * AWS's test cases of the protocols awsJson 1.0 and 1.1 on our reader and writer, over schemas made of each suite's own
 * shapes.
 *
 * @see <a href="https://smithy.io/2.0/additional-specs/http-protocol-compliance-tests.html">HTTP protocol compliance
 *     tests</a>
 */
class ProtocolTest {

    @ParameterizedTest
    @MethodSource
    void a_case_holds(ProtocolCase published) throws IOException {
        published.verify();
    }

    static Stream<ProtocolCase> a_case_holds() throws IOException {
        return all().filter(published -> !ProtocolOmissions.contain(published.id()));
    }

    @ParameterizedTest
    @MethodSource
    void a_case_that_App_Runner_has_no_use_for_does_not_hold(ProtocolCase published) {
        assertThatThrownBy(published::verify, published.id()).isInstanceOf(AssertionError.class);
    }

    static Stream<ProtocolCase> a_case_that_App_Runner_has_no_use_for_does_not_hold() throws IOException {
        return all().filter(published -> ProtocolOmissions.contain(published.id()));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROTOCOL_1_0", "PROTOCOL_1_1"})
    void no_case_is_left_out_silently(Suite suite) throws IOException {
        assertThat(ProtocolCase.all(suite).filter(published -> ProtocolOmissions.contain(published.id())))
                .hasSize(suite.exceptions());
    }

    @Test
    void every_omission_is_of_a_case() throws IOException {
        assertThat(all().map(ProtocolCase::id)).containsAll(ProtocolOmissions.IDS);
    }

    private static Stream<ProtocolCase> all() throws IOException {
        return Stream.concat(ProtocolCase.all(Suite.PROTOCOL_1_0), ProtocolCase.all(Suite.PROTOCOL_1_1));
    }
}
