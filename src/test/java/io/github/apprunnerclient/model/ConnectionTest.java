package io.github.apprunnerclient.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConnectionTest {
    private final Connection connection = Connection.builder()
            .connectionName("my-conn")
            .connectionArn("arn:aws:apprunner:us-east-1:123456789012:connection/my-conn/1")
            .providerType(ProviderType.GITHUB)
            .status(ConnectionStatus.AVAILABLE)
            .createdAt(Instant.ofEpochSecond(1600000000, 123456789))
            .build();

    @Test
    void members_come_back_as_set() {
        assertThat(connection.connectionName()).isEqualTo("my-conn");
        assertThat(connection.connectionArn()).endsWith("/my-conn/1");
        assertThat(connection.providerType()).isSameAs(ProviderType.GITHUB);
        assertThat(connection.providerTypeAsString()).isEqualTo("GITHUB");
        assertThat(connection.status()).isSameAs(ConnectionStatus.AVAILABLE);
        assertThat(connection.statusAsString()).isEqualTo("AVAILABLE");
        assertThat(connection.createdAt()).isEqualTo("2020-09-13T12:26:40.123456789Z");
    }

    @Test
    void unset_members_are_null() {
        Connection empty = Connection.builder().build();
        assertThat(empty.connectionName()).isNull();
        assertThat(empty.connectionArn()).isNull();
        assertThat(empty.providerType()).isNull();
        assertThat(empty.providerTypeAsString()).isNull();
        assertThat(empty.status()).isNull();
        assertThat(empty.statusAsString()).isNull();
        assertThat(empty.createdAt()).isNull();
        assertThat(empty).hasToString("Connection()");
    }

    @Test
    void setters_accept_null() {
        Connection cleared = connection.toBuilder()
                .connectionName(null)
                .connectionArn(null)
                .providerType((ProviderType) null)
                .status((ConnectionStatus) null)
                .createdAt(null)
                .build();
        assertThat(cleared).isEqualTo(Connection.builder().build());
    }

    @Test
    void unknown_enum_value_keeps_its_text() {
        Connection other =
                Connection.builder().providerType("GITLAB").status("FROZEN").build();
        assertThat(other.providerType()).isSameAs(ProviderType.UNKNOWN_TO_SDK_VERSION);
        assertThat(other.providerTypeAsString()).isEqualTo("GITLAB");
        assertThat(other.status()).isSameAs(ConnectionStatus.UNKNOWN_TO_SDK_VERSION);
        assertThat(other.statusAsString()).isEqualTo("FROZEN");
    }

    @Test
    void every_member_counts_for_equality() {
        assertThat(connection.toBuilder().build()).isEqualTo(connection).hasSameHashCodeAs(connection);
        List<Connection> others = List.of(
                connection.copy(c -> c.connectionName("x")),
                connection.copy(c -> c.connectionArn("x")),
                connection.copy(c -> c.providerType("x")),
                connection.copy(c -> c.status("x")),
                connection.copy(c -> c.createdAt(Instant.EPOCH)));
        assertThat(others).doesNotContain(connection).doesNotHaveDuplicates();
        assertThat(connection.equalsBySdkFields(null)).isFalse();
        assertThat(connection).isNotEqualTo(null).isNotEqualTo("my-conn");
    }

    @Test
    void a_built_connection_does_not_follow_its_builder() {
        Connection.Builder builder = connection.toBuilder();
        Connection built = builder.build();
        Connection copy = builder.copy().connectionName("copy").build();
        builder.connectionName("later");
        assertThat(built).isEqualTo(connection);
        assertThat(copy.connectionName()).isEqualTo("copy");
    }

    @Test
    void java_serialization_keeps_every_member() throws Exception {
        assertThat(serialized(connection)).isEqualTo(connection);
        Tag tag = Tag.builder().key("k").value("v").build();
        assertThat(serialized(tag)).isEqualTo(tag);
    }

    @Test
    void a_tag_is_its_key_and_value() {
        Tag tag = Tag.builder().key("k").value("v").build();
        assertThat(tag.key()).isEqualTo("k");
        assertThat(tag.value()).isEqualTo("v");
        assertThat(tag.toBuilder().build()).isEqualTo(tag).hasSameHashCodeAs(tag);
        assertThat(tag.copy(t -> t.key("x"))).isNotEqualTo(tag);
        assertThat(tag.copy(t -> t.value(null))).isNotEqualTo(tag).hasToString("Tag(Key=k)");
    }

    @Test
    void a_member_asked_for_as_another_class_fails() {
        assertThatThrownBy(() -> connection.getValueForField("CreatedAt", String.class))
                .isInstanceOf(ClassCastException.class);
    }

    private static Object serialized(Object value) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
