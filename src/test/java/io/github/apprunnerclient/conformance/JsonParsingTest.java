package io.github.apprunnerclient.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.TagResourceRequest;
import io.github.apprunnerclient.model.TagResourceResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;

/**
 * What a call makes of a reply that is, or holds, a document of the suite: the names of the valid ones begin with
 * {@code y_}, of the invalid ones with {@code n_}, of those that a reader may take for either with {@code i_}.
 *
 * @see <a href="https://github.com/nst/JSONTestSuite">JSON Parsing Test Suite</a>
 */
class JsonParsingTest {
    private static final String UNREADABLE = "its reply can't be read: ";

    /**
     * Invalid documents that are a response with nothing set, as for the official client: a reply without a body is the
     * protocol's way to say nothing, and blanks say no more.
     */
    private static final Set<String> BLANK = Set.of("n_single_space.json", "n_structure_no_data.json");

    private record Document(String name, byte[] json) {
        boolean is(String prefix) {
            return name.startsWith(prefix);
        }

        boolean isObject() {
            return is("y_") && new String(json, StandardCharsets.UTF_8).strip().startsWith("{");
        }

        byte[] asUnknownMember() {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            body.writeBytes("{\"Unknown\":".getBytes(StandardCharsets.UTF_8));
            body.writeBytes(json);
            body.writeBytes("}".getBytes(StandardCharsets.UTF_8));
            return body.toByteArray();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @Test
    void no_document_is_left_out() throws IOException {
        assertThat(documents("y_")).hasSize(95);
        assertThat(documents("y_").filter(Document::isObject)).hasSize(12);
        assertThat(documents("n_")).hasSize(188);
        assertThat(documents("i_")).hasSize(35);
        assertThat(documents("n_").map(Document::name)).containsAll(BLANK);
        assertThat(BLANK).hasSize(Suite.JSON_PARSING.exceptions());
    }

    @ParameterizedTest
    @MethodSource
    void a_valid_document_is_read_as_an_unknown_member(Document document) {
        assertThat(reply(document.asUnknownMember())).isEqualTo(nothingSet());
    }

    static Stream<Document> a_valid_document_is_read_as_an_unknown_member() throws IOException {
        return documents("y_");
    }

    @ParameterizedTest
    @MethodSource
    void an_invalid_document_is_refused_as_an_unknown_member(Document document) {
        assertThatThrownBy(() -> reply(document.asUnknownMember()), document.name())
                .isExactlyInstanceOf(SdkClientException.class)
                .hasMessageContaining(UNREADABLE);
    }

    static Stream<Document> an_invalid_document_is_refused_as_an_unknown_member() throws IOException {
        return documents("n_");
    }

    @ParameterizedTest
    @MethodSource
    void an_object_is_a_response(Document document) {
        assertThat(reply(document.json())).isEqualTo(nothingSet());
    }

    static Stream<Document> an_object_is_a_response() throws IOException {
        return documents("y_").filter(Document::isObject);
    }

    @ParameterizedTest
    @MethodSource
    void another_valid_document_is_refused_as_no_object(Document document) {
        assertThatThrownBy(() -> reply(document.json()), document.name())
                .isExactlyInstanceOf(SdkClientException.class)
                .hasMessageContaining(UNREADABLE + "TagResourceResponse is ")
                .hasMessageContaining(" where an object belongs");
    }

    static Stream<Document> another_valid_document_is_refused_as_no_object() throws IOException {
        return documents("y_").filter(document -> !document.isObject());
    }

    @ParameterizedTest
    @MethodSource
    void an_invalid_document_is_refused(Document document) {
        assertThatThrownBy(() -> reply(document.json()), document.name())
                .isExactlyInstanceOf(SdkClientException.class)
                .hasMessageContaining(UNREADABLE);
    }

    static Stream<Document> an_invalid_document_is_refused() throws IOException {
        return documents("n_").filter(document -> !BLANK.contains(document.name()));
    }

    @ParameterizedTest
    @MethodSource
    void a_blank_document_is_a_response_with_nothing_set(Document document) {
        assertThat(reply(document.json())).isEqualTo(nothingSet());
    }

    static Stream<Document> a_blank_document_is_a_response_with_nothing_set() throws IOException {
        return documents("n_").filter(document -> BLANK.contains(document.name()));
    }

    @ParameterizedTest
    @MethodSource
    void a_document_that_may_be_either_is_read_or_refused(Document document) {
        for (byte[] body : List.of(document.json(), document.asUnknownMember())) {
            try {
                assertThat(reply(body)).isEqualTo(nothingSet());
            } catch (SdkClientException e) {
                assertThat(e).hasMessageContaining(UNREADABLE);
            }
        }
    }

    static Stream<Document> a_document_that_may_be_either_is_read_or_refused() throws IOException {
        return documents("i_");
    }

    private static Stream<Document> documents(String prefix) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Suite.JSON_PARSING.files(), "*.json")) {
            for (Path file : files) {
                documents.add(new Document(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        documents.sort(Comparator.comparing(Document::name));
        return Suite.JSON_PARSING.all(documents).stream().filter(document -> document.is(prefix));
    }

    private static TagResourceResponse nothingSet() {
        return TagResourceResponse.builder().build();
    }

    private static TagResourceResponse reply(byte[] body) {
        try (AppRunnerClient client = AppRunnerClient.builder()
                .region(Region.US_EAST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .httpClient(new CannedReply(body))
                .build()) {
            return client.tagResource(TagResourceRequest.builder()
                    .resourceArn("arn")
                    .tags(List.of())
                    .build());
        }
    }
}
