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
 * A repository with the source code of a service. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_CodeRepository.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class CodeRepository extends AppRunnerStructure
        implements ToCopyableBuilder<CodeRepository.Builder, CodeRepository> {
    private static final long serialVersionUID = 984216661L;

    private static final Schema SCHEMA = new Schema("CodeRepository");
    private static final Member<String> REPOSITORY_URL =
            SCHEMA.string("RepositoryUrl").required();
    private static final Member<SourceCodeVersion> SOURCE_CODE_VERSION =
            SCHEMA.<SourceCodeVersion>structure("SourceCodeVersion").required();
    private static final Member<CodeConfiguration> CODE_CONFIGURATION = SCHEMA.structure("CodeConfiguration");
    private static final Member<String> SOURCE_DIRECTORY =
            SCHEMA.string("SourceDirectory").minimumLength(1);

    private CodeRepository(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the URL of the repository; null if it is not set} */
    public @Nullable String repositoryUrl() {
        return values.get(REPOSITORY_URL);
    }

    /** {@return the version of the source code to deploy; null if it is not set} */
    public @Nullable SourceCodeVersion sourceCodeVersion() {
        return values.get(SOURCE_CODE_VERSION);
    }

    /** {@return how to build and run the source code; a new service needs it; null if it is not set} */
    public @Nullable CodeConfiguration codeConfiguration() {
        return values.get(CODE_CONFIGURATION);
    }

    /**
     * {@return the path, from the repository's root, of the directory with the source code and {@code apprunner.yaml},
     * in which the commands are run, too; the root by default; null if it is not set}
     */
    public @Nullable String sourceDirectory() {
        return values.get(SOURCE_DIRECTORY);
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

    /** Builds {@link CodeRepository}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, CodeRepository> {
        /**
         * {@return this builder, with the URL of the repository}
         *
         * @param repositoryUrl required; up to 51200 characters; null for not set
         */
        default Builder repositoryUrl(@Nullable String repositoryUrl) {
            return Setters.set(this, REPOSITORY_URL, repositoryUrl);
        }

        /**
         * {@return this builder, with the version of the source code to deploy}
         *
         * @param sourceCodeVersion required; null for not set
         */
        default Builder sourceCodeVersion(@Nullable SourceCodeVersion sourceCodeVersion) {
            return Setters.set(this, SOURCE_CODE_VERSION, sourceCodeVersion);
        }

        /**
         * {@return this builder, with the same, built here}
         *
         * @param sourceCodeVersion fills it in
         */
        default Builder sourceCodeVersion(Consumer<SourceCodeVersion.Builder> sourceCodeVersion) {
            return Setters.fill(this, SOURCE_CODE_VERSION, sourceCodeVersion);
        }

        /**
         * {@return this builder, saying how to build and run the source code; a new service needs it}
         *
         * @param codeConfiguration null for not set
         */
        default Builder codeConfiguration(@Nullable CodeConfiguration codeConfiguration) {
            return Setters.set(this, CODE_CONFIGURATION, codeConfiguration);
        }

        /**
         * {@return this builder, with the same, built here}
         *
         * @param codeConfiguration fills it in
         */
        default Builder codeConfiguration(Consumer<CodeConfiguration.Builder> codeConfiguration) {
            return Setters.fill(this, CODE_CONFIGURATION, codeConfiguration);
        }

        /**
         * {@return this builder, with the path, from the repository's root, of the directory with the source code and
         * {@code apprunner.yaml}, in which the commands are run, too; the root by default}
         *
         * @param sourceDirectory 1 to 4096 characters matching {@code [^\x00]+}; null for not set
         */
        default Builder sourceDirectory(@Nullable String sourceDirectory) {
            return Setters.set(this, SOURCE_DIRECTORY, sourceDirectory);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public CodeRepository build() {
            return new CodeRepository(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "SourceCodeVersion" -> SourceCodeVersion.builder();
                case "CodeConfiguration" -> CodeConfiguration.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
