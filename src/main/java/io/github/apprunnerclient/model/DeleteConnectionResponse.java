package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.ToString;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * The reply to a {@link DeleteConnectionRequest}. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DeleteConnection.html">API reference</a>
 */
@ModelJson
public final class DeleteConnectionResponse extends AppRunnerResponse
        implements ToCopyableBuilder<DeleteConnectionResponse.Builder, DeleteConnectionResponse> {
    private final @Nullable Connection connection;

    private DeleteConnectionResponse(BuilderImpl builder) {
        super(builder);
        this.connection = builder.connection;
    }

    /** {@return the connection that was deleted, or null if the service did not send it} */
    public @Nullable Connection connection() {
        return connection;
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
        return Objects.hashCode(connection);
    }

    @Override
    public boolean equalsBySdkFields(@Nullable Object obj) {
        return obj instanceof DeleteConnectionResponse other && Objects.equals(connection, other.connection);
    }

    @Override
    public String toString() {
        return ToString.builder("DeleteConnectionResponse")
                .add("Connection", connection)
                .build();
    }

    @Override
    public <T> Optional<T> getValueForField(String fieldName, Class<T> clazz) {
        return fieldName.equals("Connection") ? Optional.ofNullable(clazz.cast(connection)) : Optional.empty();
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
        static final SdkFields<DeleteConnectionResponse, Builder> TABLE = new SdkFields<>(
                        DeleteConnectionResponse.class, Builder.class)
                .structure(
                        "Connection", Connection::builder, DeleteConnectionResponse::connection, Builder::connection);
    }

    /** Builds a {@link DeleteConnectionResponse}. Not thread-safe. */
    public interface Builder
            extends AppRunnerResponse.Builder, SdkPojo, CopyableBuilder<Builder, DeleteConnectionResponse> {
        /**
         * {@return this builder, with this connection}
         *
         * @param connection the connection; null for not set
         */
        Builder connection(@Nullable Connection connection);

        /**
         * {@return this builder, with this connection}
         *
         * @param connection fills in the connection
         */
        default Builder connection(Consumer<Connection.Builder> connection) {
            return connection(Connection.builder().applyMutation(connection).build());
        }
    }

    static final class BuilderImpl extends AppRunnerResponse.BuilderImpl implements Builder {
        private @Nullable Connection connection;

        private BuilderImpl() {}

        private BuilderImpl(DeleteConnectionResponse response) {
            super(response);
            this.connection = response.connection;
        }

        @Override
        public Builder connection(@Nullable Connection connection) {
            this.connection = connection;
            return this;
        }

        @Override
        public DeleteConnectionResponse build() {
            return new DeleteConnectionResponse(this);
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
