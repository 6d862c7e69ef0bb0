package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.utils.ToString;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * A connection from App Runner to a source repository provider. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_Connection.html">API reference</a>
 */
@ModelJson
public final class Connection implements SdkPojo, Serializable, ToCopyableBuilder<Connection.Builder, Connection> {
    private static final long serialVersionUID = 1L;

    private final @Nullable String connectionName;
    private final @Nullable String connectionArn;
    private final @Nullable String providerType;
    private final @Nullable String status;
    private final @Nullable Instant createdAt;

    private Connection(BuilderImpl builder) {
        this.connectionName = builder.connectionName;
        this.connectionArn = builder.connectionArn;
        this.providerType = builder.providerType;
        this.status = builder.status;
        this.createdAt = builder.createdAt;
    }

    /** {@return the name that the customer gave the connection, or null if the service did not send it} */
    public @Nullable String connectionName() {
        return connectionName;
    }

    /** {@return the Amazon Resource Name of the connection, or null if the service did not send it} */
    public @Nullable String connectionArn() {
        return connectionArn;
    }

    /**
     * {@return the source repository provider; {@link ProviderType#UNKNOWN_TO_SDK_VERSION} for one that this version of
     * the client does not know, see {@link #providerTypeAsString()}; or null if the service did not send it}
     */
    public @Nullable ProviderType providerType() {
        return ProviderType.fromValue(providerType);
    }

    /** {@return the provider as the service wrote it, or null if the service did not send it} */
    public @Nullable String providerTypeAsString() {
        return providerType;
    }

    /**
     * {@return the state of the connection, which services can use once it is {@link ConnectionStatus#AVAILABLE};
     * {@link ConnectionStatus#UNKNOWN_TO_SDK_VERSION} for one that this version of the client does not know, see
     * {@link #statusAsString()}; or null if the service did not send it}
     */
    public @Nullable ConnectionStatus status() {
        return ConnectionStatus.fromValue(status);
    }

    /** {@return the state as the service wrote it, or null if the service did not send it} */
    public @Nullable String statusAsString() {
        return status;
    }

    /** {@return when the connection was created, to the nanosecond, or null if the service did not send it} */
    public @Nullable Instant createdAt() {
        return createdAt;
    }

    @Override
    public Builder toBuilder() {
        return new BuilderImpl(this);
    }

    /** {@return a new builder with nothing set, for tests and stubs} */
    public static Builder builder() {
        return new BuilderImpl();
    }

    /** {@return the class behind {@link #builder()}, for frameworks that build models by reflection} */
    public static Class<? extends Builder> serializableBuilderClass() {
        return BuilderImpl.class;
    }

    @Override
    public int hashCode() {
        return Objects.hash(connectionName, connectionArn, providerType, status, createdAt);
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return equalsBySdkFields(obj);
    }

    @Override
    public boolean equalsBySdkFields(@Nullable Object obj) {
        return obj instanceof Connection other
                && Objects.equals(connectionName, other.connectionName)
                && Objects.equals(connectionArn, other.connectionArn)
                && Objects.equals(providerType, other.providerType)
                && Objects.equals(status, other.status)
                && Objects.equals(createdAt, other.createdAt);
    }

    @Override
    public String toString() {
        return ToString.builder("Connection")
                .add("ConnectionName", connectionName)
                .add("ConnectionArn", connectionArn)
                .add("ProviderType", providerType)
                .add("Status", status)
                .add("CreatedAt", createdAt)
                .build();
    }

    /**
     * Reads a member by the name that it has in the API, such as {@code "ConnectionArn"}.
     *
     * @param fieldName the member's name
     * @param clazz the member's class: {@code Instant} for {@code "CreatedAt"}, else {@code String}
     * @param <T> the member's type
     * @return the member; empty if it is not set or there is none of that name
     * @throws ClassCastException if the member is of another class
     */
    public <T> Optional<T> getValueForField(String fieldName, Class<T> clazz) {
        return switch (fieldName) {
            case "ConnectionName" -> Optional.ofNullable(clazz.cast(connectionName));
            case "ConnectionArn" -> Optional.ofNullable(clazz.cast(connectionArn));
            case "ProviderType" -> Optional.ofNullable(clazz.cast(providerType));
            case "Status" -> Optional.ofNullable(clazz.cast(status));
            case "CreatedAt" -> Optional.ofNullable(clazz.cast(createdAt));
            default -> Optional.empty();
        };
    }

    @Override
    public List<SdkField<?>> sdkFields() {
        return Fields.TABLE.all();
    }

    @Override
    public Map<String, SdkField<?>> sdkFieldNameToField() {
        return Fields.TABLE.byName();
    }

    private static final class Fields {
        static final SdkFields<Connection, Builder> TABLE = new SdkFields<>(Connection.class, Builder.class)
                .text("ConnectionName", Connection::connectionName, Builder::connectionName)
                .text("ConnectionArn", Connection::connectionArn, Builder::connectionArn)
                .text("ProviderType", Connection::providerTypeAsString, Builder::providerType)
                .text("Status", Connection::statusAsString, Builder::status)
                .value("CreatedAt", MarshallingType.INSTANT, Connection::createdAt, Builder::createdAt);
    }

    /** Builds a {@link Connection}. Not thread-safe. Every setter takes null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, Connection> {
        /**
         * {@return this builder, with this name}
         *
         * @param connectionName the name; null for not set
         */
        Builder connectionName(@Nullable String connectionName);

        /**
         * {@return this builder, with this Amazon Resource Name}
         *
         * @param connectionArn the ARN; null for not set
         */
        Builder connectionArn(@Nullable String connectionArn);

        /**
         * {@return this builder, with the provider of this text}
         *
         * @param providerType a text that {@link ProviderType} need not know; null for not set
         */
        Builder providerType(@Nullable String providerType);

        /**
         * {@return this builder, with this provider}
         *
         * @param providerType the provider; null for not set
         */
        Builder providerType(@Nullable ProviderType providerType);

        /**
         * {@return this builder, with the state of this text}
         *
         * @param status a text that {@link ConnectionStatus} need not know; null for not set
         */
        Builder status(@Nullable String status);

        /**
         * {@return this builder, with this state}
         *
         * @param status the state; null for not set
         */
        Builder status(@Nullable ConnectionStatus status);

        /**
         * {@return this builder, with this time of creation}
         *
         * @param createdAt when the connection was created; null for not set
         */
        Builder createdAt(@Nullable Instant createdAt);
    }

    static final class BuilderImpl implements Builder {
        private @Nullable String connectionName;
        private @Nullable String connectionArn;
        private @Nullable String providerType;
        private @Nullable String status;
        private @Nullable Instant createdAt;

        private BuilderImpl() {}

        private BuilderImpl(Connection connection) {
            this.connectionName = connection.connectionName;
            this.connectionArn = connection.connectionArn;
            this.providerType = connection.providerType;
            this.status = connection.status;
            this.createdAt = connection.createdAt;
        }

        @Override
        public Builder connectionName(@Nullable String connectionName) {
            this.connectionName = connectionName;
            return this;
        }

        @Override
        public Builder connectionArn(@Nullable String connectionArn) {
            this.connectionArn = connectionArn;
            return this;
        }

        @Override
        public Builder providerType(@Nullable String providerType) {
            this.providerType = providerType;
            return this;
        }

        @Override
        public Builder providerType(@Nullable ProviderType providerType) {
            return providerType(providerType == null ? null : providerType.toString());
        }

        @Override
        public Builder status(@Nullable String status) {
            this.status = status;
            return this;
        }

        @Override
        public Builder status(@Nullable ConnectionStatus status) {
            return status(status == null ? null : status.toString());
        }

        @Override
        public Builder createdAt(@Nullable Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        @Override
        public Connection build() {
            return new Connection(this);
        }

        @Override
        public List<SdkField<?>> sdkFields() {
            return Fields.TABLE.all();
        }

        @Override
        public Map<String, SdkField<?>> sdkFieldNameToField() {
            return Fields.TABLE.byName();
        }
    }
}
