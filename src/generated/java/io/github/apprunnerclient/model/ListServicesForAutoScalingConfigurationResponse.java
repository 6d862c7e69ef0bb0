package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Setters;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * Answers with one page of the services that use an auto scaling configuration. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListServicesForAutoScalingConfiguration.html">API
 *     reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class ListServicesForAutoScalingConfigurationResponse extends AppRunnerResponse
        implements ToCopyableBuilder<
                ListServicesForAutoScalingConfigurationResponse.Builder,
                ListServicesForAutoScalingConfigurationResponse> {
    private static final Schema SCHEMA = new Schema("ListServicesForAutoScalingConfigurationResponse");
    private static final Member<List<String>> SERVICE_ARN_LIST = SCHEMA.strings("ServiceArnList");
    private static final Member<String> NEXT_TOKEN = SCHEMA.string("NextToken");

    private ListServicesForAutoScalingConfigurationResponse(BuilderImpl builder) {
        super(builder);
    }

    /** {@return whether {@link #serviceArnList()} was set, be it to nothing} */
    public boolean hasServiceArnList() {
        return values.isSet(SERVICE_ARN_LIST);
    }

    /**
     * {@return the Amazon Resource Names of the services in this page; unmodifiable, and empty unless
     * {@link #hasServiceArnList()}}
     */
    public List<String> serviceArnList() {
        return values.list(SERVICE_ARN_LIST);
    }

    /** {@return the token to ask for the next page with, which the last page lacks; null if it is not set} */
    public @Nullable String nextToken() {
        return values.get(NEXT_TOKEN);
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

    /**
     * Builds {@link ListServicesForAutoScalingConfigurationResponse}. Not thread-safe. Setters take null for not set.
     */
    public interface Builder
            extends AppRunnerResponse.Builder,
                    SdkPojo,
                    CopyableBuilder<Builder, ListServicesForAutoScalingConfigurationResponse> {
        /**
         * {@return this builder, with the Amazon Resource Names of the services in this page}
         *
         * @param serviceArnList each: 1 to 1011 characters; null for not set
         */
        default Builder serviceArnList(@Nullable Collection<String> serviceArnList) {
            return Setters.set(this, SERVICE_ARN_LIST, serviceArnList);
        }

        /**
         * {@return this builder, with a list of these}
         *
         * @param serviceArnList the elements
         */
        default Builder serviceArnList(String... serviceArnList) {
            return Setters.setAll(this, SERVICE_ARN_LIST, serviceArnList);
        }

        /**
         * {@return this builder, with the token to ask for the next page with, which the last page lacks}
         *
         * @param nextToken 1 to 1024 characters; null for not set
         */
        default Builder nextToken(@Nullable String nextToken) {
            return Setters.set(this, NEXT_TOKEN, nextToken);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public ListServicesForAutoScalingConfigurationResponse build() {
            return new ListServicesForAutoScalingConfigurationResponse(this);
        }
    }
}
