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
 * How App Runner builds and runs source code: by a file in the repository, or by values given in the API. Immutable, so
 * thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_CodeConfiguration.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class CodeConfiguration extends AppRunnerStructure
        implements ToCopyableBuilder<CodeConfiguration.Builder, CodeConfiguration> {
    private static final long serialVersionUID = 137743291L;

    private static final Schema SCHEMA = new Schema("CodeConfiguration");
    private static final Member<String> CONFIGURATION_SOURCE =
            SCHEMA.enumeration("ConfigurationSource", ConfigurationSource.class).required();
    private static final Member<CodeConfigurationValues> CODE_CONFIGURATION_VALUES =
            SCHEMA.structure("CodeConfigurationValues");

    private CodeConfiguration(BuilderImpl builder) {
        super(builder);
    }

    /**
     * {@return the source of the configuration: the repository or the API, or {@code UNKNOWN_TO_SDK_VERSION}; null if
     * it is not set}
     */
    public @Nullable ConfigurationSource configurationSource() {
        return ConfigurationSource.fromValue(values.get(CONFIGURATION_SOURCE));
    }

    /** {@return the text of {@link #configurationSource()}; null if it is not set} */
    public @Nullable String configurationSourceAsString() {
        return values.get(CONFIGURATION_SOURCE);
    }

    /**
     * {@return the values to build and run with, for the source {@code API}; ignored otherwise; null if it is not set}
     */
    public @Nullable CodeConfigurationValues codeConfigurationValues() {
        return values.get(CODE_CONFIGURATION_VALUES);
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

    /** Builds {@link CodeConfiguration}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, CodeConfiguration> {
        /**
         * {@return this builder, with the source of the configuration: the repository or the API}
         *
         * @param configurationSource required; null for not set
         */
        default Builder configurationSource(@Nullable String configurationSource) {
            return Setters.set(this, CONFIGURATION_SOURCE, configurationSource);
        }

        /**
         * {@return this builder, with the same by its constant}
         *
         * @param configurationSource null for not set
         */
        default Builder configurationSource(@Nullable ConfigurationSource configurationSource) {
            return configurationSource(configurationSource == null ? null : configurationSource.toString());
        }

        /**
         * {@return this builder, with the values to build and run with, for the source {@code API}; ignored otherwise}
         *
         * @param codeConfigurationValues null for not set
         */
        default Builder codeConfigurationValues(@Nullable CodeConfigurationValues codeConfigurationValues) {
            return Setters.set(this, CODE_CONFIGURATION_VALUES, codeConfigurationValues);
        }

        /**
         * {@return this builder, with the same, built here}
         *
         * @param codeConfigurationValues fills it in
         */
        default Builder codeConfigurationValues(Consumer<CodeConfigurationValues.Builder> codeConfigurationValues) {
            return Setters.fill(this, CODE_CONFIGURATION_VALUES, codeConfigurationValues);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public CodeConfiguration build() {
            return new CodeConfiguration(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "CodeConfigurationValues" -> CodeConfigurationValues.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
