package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Setters;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * Answers with the connection that was deleted. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_DeleteConnection.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class DeleteConnectionResponse extends AppRunnerResponse
        implements ToCopyableBuilder<DeleteConnectionResponse.Builder, DeleteConnectionResponse> {
    private static final Schema SCHEMA = new Schema("DeleteConnectionResponse");
    private static final Member<Connection> CONNECTION = SCHEMA.structure("Connection");

    private DeleteConnectionResponse(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the connection that was deleted; null if it is not set} */
    public @Nullable Connection connection() {
        return values.get(CONNECTION);
    }

    @Override
    public Builder toBuilder() {
        return new BuilderImpl().from(this);
    }

    /** {@return a new builder with nothing set} */
    public static Builder builder() {
        return new BuilderImpl();
    }

    /** {@return the class behind {@link #builder()}, for frameworks that build models by reflection} */
    public static Class<? extends Builder> serializableBuilderClass() {
        return BuilderImpl.class;
    }

    /** Builds {@link DeleteConnectionResponse}. Not thread-safe. Setters take null for not set. */
    public interface Builder
            extends AppRunnerResponse.Builder, SdkPojo, CopyableBuilder<Builder, DeleteConnectionResponse> {
        /**
         * {@return this builder, with the connection that was deleted}
         *
         * @param connection null for not set
         */
        default Builder connection(@Nullable Connection connection) {
            return Setters.set(this, CONNECTION, connection);
        }

        /**
         * {@return this builder, with the same, built here}
         *
         * @param connection fills it in
         */
        default Builder connection(Consumer<Connection.Builder> connection) {
            return Setters.fill(this, CONNECTION, connection);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public DeleteConnectionResponse build() {
            return new DeleteConnectionResponse(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "Connection" -> Connection.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
