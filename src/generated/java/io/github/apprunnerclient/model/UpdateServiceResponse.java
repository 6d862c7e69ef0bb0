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
 * Answers with the service, which is still being updated, and the ID of the operation that updates it. Immutable, so
 * thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_UpdateService.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class UpdateServiceResponse extends AppRunnerResponse
        implements ToCopyableBuilder<UpdateServiceResponse.Builder, UpdateServiceResponse> {
    private static final Schema SCHEMA = new Schema("UpdateServiceResponse");
    private static final Member<Service> SERVICE = SCHEMA.structure("Service");
    private static final Member<String> OPERATION_ID = SCHEMA.string("OperationId");

    private UpdateServiceResponse(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the service that is being updated, with its new settings; null if it is not set} */
    public @Nullable Service service() {
        return values.get(SERVICE);
    }

    /**
     * {@return the ID of the operation that updates the service, to look for with {@code listOperations}; null if it is
     * not set}
     */
    public @Nullable String operationId() {
        return values.get(OPERATION_ID);
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

    /** Builds {@link UpdateServiceResponse}. Not thread-safe. Setters take null for not set. */
    public interface Builder
            extends AppRunnerResponse.Builder, SdkPojo, CopyableBuilder<Builder, UpdateServiceResponse> {
        /**
         * {@return this builder, with the service that is being updated, with its new settings}
         *
         * @param service null for not set
         */
        default Builder service(@Nullable Service service) {
            return Setters.set(this, SERVICE, service);
        }

        /**
         * {@return this builder, with the same, built here}
         *
         * @param service fills it in
         */
        default Builder service(Consumer<Service.Builder> service) {
            return Setters.fill(this, SERVICE, service);
        }

        /**
         * {@return this builder, with the ID of the operation that updates the service, to look for with
         * {@code listOperations}}
         *
         * @param operationId 36 characters; null for not set
         */
        default Builder operationId(@Nullable String operationId) {
            return Setters.set(this, OPERATION_ID, operationId);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public UpdateServiceResponse build() {
            return new UpdateServiceResponse(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "Service" -> Service.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
