package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Setters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * Asks for a new observability configuration, or for a new revision of one. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_CreateObservabilityConfiguration.html">API
 *     reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class CreateObservabilityConfigurationRequest extends AppRunnerRequest
        implements ToCopyableBuilder<
                CreateObservabilityConfigurationRequest.Builder, CreateObservabilityConfigurationRequest> {
    private static final Schema SCHEMA = new Schema("CreateObservabilityConfigurationRequest");
    private static final Member<String> OBSERVABILITY_CONFIGURATION_NAME =
            SCHEMA.string("ObservabilityConfigurationName").required().minimumLength(4);
    private static final Member<TraceConfiguration> TRACE_CONFIGURATION = SCHEMA.structure("TraceConfiguration");
    private static final Member<List<Tag>> TAGS = SCHEMA.structures("Tags");

    private CreateObservabilityConfigurationRequest(BuilderImpl builder) {
        super(builder);
    }

    /**
     * {@return the name of the observability configuration; one that exists in the region gets a new revision, and
     * {@code DefaultConfiguration} is reserved; null if it is not set}
     */
    public @Nullable String observabilityConfigurationName() {
        return values.get(OBSERVABILITY_CONFIGURATION_NAME);
    }

    /** {@return how to trace requests; left out, they are not traced; null if it is not set} */
    public @Nullable TraceConfiguration traceConfiguration() {
        return values.get(TRACE_CONFIGURATION);
    }

    /** {@return whether {@link #tags()} was set, be it to nothing} */
    public boolean hasTags() {
        return values.isSet(TAGS);
    }

    /** {@return the tags for the new observability configuration; unmodifiable, and empty unless {@link #hasTags()}} */
    public List<Tag> tags() {
        return values.list(TAGS);
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

    /** Builds {@link CreateObservabilityConfigurationRequest}. Not thread-safe. Setters take null for not set. */
    public interface Builder
            extends AppRunnerRequest.Builder,
                    SdkPojo,
                    CopyableBuilder<Builder, CreateObservabilityConfigurationRequest> {
        /**
         * {@return this builder, with the name of the observability configuration; one that exists in the region gets a
         * new revision, and {@code DefaultConfiguration} is reserved}
         *
         * @param observabilityConfigurationName required; 4 to 32 characters matching
         *     {@code [A-Za-z0-9][A-Za-z0-9\-_]{3,31}}; null for not set
         */
        default Builder observabilityConfigurationName(@Nullable String observabilityConfigurationName) {
            return Setters.set(this, OBSERVABILITY_CONFIGURATION_NAME, observabilityConfigurationName);
        }

        /**
         * {@return this builder, saying how to trace requests; left out, they are not traced}
         *
         * @param traceConfiguration null for not set
         */
        default Builder traceConfiguration(@Nullable TraceConfiguration traceConfiguration) {
            return Setters.set(this, TRACE_CONFIGURATION, traceConfiguration);
        }

        /**
         * {@return this builder, with the same, built here}
         *
         * @param traceConfiguration fills it in
         */
        default Builder traceConfiguration(Consumer<TraceConfiguration.Builder> traceConfiguration) {
            return Setters.fill(this, TRACE_CONFIGURATION, traceConfiguration);
        }

        /**
         * {@return this builder, with the tags for the new observability configuration}
         *
         * @param tags null for not set
         */
        default Builder tags(@Nullable Collection<Tag> tags) {
            return Setters.set(this, TAGS, tags);
        }

        /**
         * {@return this builder, with a list of these}
         *
         * @param tags the elements
         */
        default Builder tags(Tag... tags) {
            return Setters.setAll(this, TAGS, tags);
        }

        /**
         * {@return this builder, with a list of one, built here}
         *
         * @param tags fills it in
         */
        default Builder tags(Consumer<Tag.Builder> tags) {
            return Setters.fillOne(this, TAGS, tags);
        }

        /**
         * {@return this builder, with a tag for each entry}
         *
         * @param tags the tags' values by their keys; null for not set
         */
        default Builder tags(@Nullable Map<String, String> tags) {
            return tags(TagMap.tags(tags));
        }

        /**
         * {@return this builder, with a list of what is built here}
         *
         * @param tags fill in one each
         */
        @SuppressWarnings("unchecked") // An interface method can't be @SafeVarargs.
        default Builder tags(Consumer<Tag.Builder>... tags) {
            return Setters.fillAll(this, TAGS, tags);
        }

        @Override
        Builder overrideConfiguration(@Nullable AwsRequestOverrideConfiguration overrideConfiguration);

        @Override
        Builder overrideConfiguration(Consumer<AwsRequestOverrideConfiguration.Builder> builderConsumer);
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public CreateObservabilityConfigurationRequest build() {
            return new CreateObservabilityConfigurationRequest(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "TraceConfiguration" -> TraceConfiguration.builder();
                case "Tags" -> Tag.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
