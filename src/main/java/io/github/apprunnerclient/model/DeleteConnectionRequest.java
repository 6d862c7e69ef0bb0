package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.ToString;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * Asks for a connection to be deleted. Immutable, so thread-safe.
 *
 * <p>Its JSON holds the members named in the API, not {@link #overrideConfiguration()}.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DeleteConnection.html">API reference</a>
 */
@ModelJson
public final class DeleteConnectionRequest extends AppRunnerRequest
        implements ToCopyableBuilder<DeleteConnectionRequest.Builder, DeleteConnectionRequest> {
    private final @Nullable String connectionArn;

    private DeleteConnectionRequest(BuilderImpl builder) {
        super(builder);
        this.connectionArn = builder.connectionArn;
    }

    /** {@return the Amazon Resource Name of the connection, or null if it is not set} */
    public @Nullable String connectionArn() {
        return connectionArn;
    }

    @Override
    public Builder toBuilder() {
        return new BuilderImpl(this);
    }

    /** {@return a new builder with nothing set} */
    public static Builder builder() {
        return new BuilderImpl();
    }

    /** {@return the class behind {@link #builder()}, for frameworks that build models by reflection} */
    public static Class<? extends Builder> serializableBuilderClass() {
        return BuilderImpl.class;
    }

    @Override
    public int hashCode() {
        return 31 * (31 + super.hashCode()) + Objects.hashCode(connectionArn);
    }

    @Override
    public boolean equalsBySdkFields(@Nullable Object obj) {
        return obj instanceof DeleteConnectionRequest other && Objects.equals(connectionArn, other.connectionArn);
    }

    @Override
    public String toString() {
        return ToString.builder("DeleteConnectionRequest")
                .add("ConnectionArn", connectionArn)
                .build();
    }

    @Override
    public <T> Optional<T> getValueForField(String fieldName, Class<T> clazz) {
        return fieldName.equals("ConnectionArn") ? Optional.ofNullable(clazz.cast(connectionArn)) : Optional.empty();
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
        static final SdkFields<DeleteConnectionRequest, Builder> TABLE = new SdkFields<>(
                        DeleteConnectionRequest.class, Builder.class)
                .text("ConnectionArn", DeleteConnectionRequest::connectionArn, Builder::connectionArn);
    }

    /** Builds a {@link DeleteConnectionRequest}. Not thread-safe. Every setter takes null for not set. */
    public interface Builder
            extends AppRunnerRequest.Builder, SdkPojo, CopyableBuilder<Builder, DeleteConnectionRequest> {
        /**
         * {@return this builder, with this connection}
         *
         * @param connectionArn the Amazon Resource Name of the connection, 1 to 1011 characters; the service requires
         *     it; null for not set
         */
        Builder connectionArn(@Nullable String connectionArn);

        @Override
        Builder overrideConfiguration(@Nullable AwsRequestOverrideConfiguration overrideConfiguration);

        @Override
        Builder overrideConfiguration(Consumer<AwsRequestOverrideConfiguration.Builder> builderConsumer);
    }

    static final class BuilderImpl extends AppRunnerRequest.BuilderImpl implements Builder {
        private @Nullable String connectionArn;

        private BuilderImpl() {}

        private BuilderImpl(DeleteConnectionRequest request) {
            super(request);
            this.connectionArn = request.connectionArn;
        }

        @Override
        public Builder connectionArn(@Nullable String connectionArn) {
            this.connectionArn = connectionArn;
            return this;
        }

        @Override
        public Builder overrideConfiguration(@Nullable AwsRequestOverrideConfiguration overrideConfiguration) {
            super.overrideConfiguration(overrideConfiguration);
            return this;
        }

        @Override
        public Builder overrideConfiguration(Consumer<AwsRequestOverrideConfiguration.Builder> builderConsumer) {
            super.overrideConfiguration(builderConsumer);
            return this;
        }

        @Override
        public DeleteConnectionRequest build() {
            return new DeleteConnectionRequest(this);
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
