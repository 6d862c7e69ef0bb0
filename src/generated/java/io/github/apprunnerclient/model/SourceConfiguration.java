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
 * What a service is made from, either source code or an image, and how App Runner gets at it. Immutable, so
 * thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_SourceConfiguration.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class SourceConfiguration extends AppRunnerStructure
        implements ToCopyableBuilder<SourceConfiguration.Builder, SourceConfiguration> {
    private static final long serialVersionUID = 1908282571L;

    private static final Schema SCHEMA = new Schema("SourceConfiguration");
    private static final Member<CodeRepository> CODE_REPOSITORY = SCHEMA.structure("CodeRepository");
    private static final Member<ImageRepository> IMAGE_REPOSITORY = SCHEMA.structure("ImageRepository");
    private static final Member<Boolean> AUTO_DEPLOYMENTS_ENABLED = SCHEMA.bool("AutoDeploymentsEnabled");
    private static final Member<AuthenticationConfiguration> AUTHENTICATION_CONFIGURATION =
            SCHEMA.structure("AuthenticationConfiguration");

    private SourceConfiguration(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the repository with the source code; left out if an image is deployed; null if it is not set} */
    public @Nullable CodeRepository codeRepository() {
        return values.get(CODE_REPOSITORY);
    }

    /** {@return the repository with the image; left out if source code is deployed; null if it is not set} */
    public @Nullable ImageRepository imageRepository() {
        return values.get(IMAGE_REPOSITORY);
    }

    /**
     * {@return whether each new commit or image in the repository starts a deployment; {@code true} by default, but
     * {@code false} for images in Amazon ECR Public or in another account's repository; null if it is not set}
     */
    public @Nullable Boolean autoDeploymentsEnabled() {
        return values.get(AUTO_DEPLOYMENTS_ENABLED);
    }

    /** {@return the connection or IAM role with which App Runner reads a private repository; null if it is not set} */
    public @Nullable AuthenticationConfiguration authenticationConfiguration() {
        return values.get(AUTHENTICATION_CONFIGURATION);
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

    /** Builds {@link SourceConfiguration}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, SourceConfiguration> {
        /**
         * {@return this builder, with the repository with the source code; left out if an image is deployed}
         *
         * @param codeRepository null for not set
         */
        default Builder codeRepository(@Nullable CodeRepository codeRepository) {
            return Setters.set(this, CODE_REPOSITORY, codeRepository);
        }

        /**
         * {@return this builder, with the same, built here}
         *
         * @param codeRepository fills it in
         */
        default Builder codeRepository(Consumer<CodeRepository.Builder> codeRepository) {
            return Setters.fill(this, CODE_REPOSITORY, codeRepository);
        }

        /**
         * {@return this builder, with the repository with the image; left out if source code is deployed}
         *
         * @param imageRepository null for not set
         */
        default Builder imageRepository(@Nullable ImageRepository imageRepository) {
            return Setters.set(this, IMAGE_REPOSITORY, imageRepository);
        }

        /**
         * {@return this builder, with the same, built here}
         *
         * @param imageRepository fills it in
         */
        default Builder imageRepository(Consumer<ImageRepository.Builder> imageRepository) {
            return Setters.fill(this, IMAGE_REPOSITORY, imageRepository);
        }

        /**
         * {@return this builder, saying whether each new commit or image in the repository starts a deployment;
         * {@code true} by default, but {@code false} for images in Amazon ECR Public or in another account's
         * repository}
         *
         * @param autoDeploymentsEnabled null for not set
         */
        default Builder autoDeploymentsEnabled(@Nullable Boolean autoDeploymentsEnabled) {
            return Setters.set(this, AUTO_DEPLOYMENTS_ENABLED, autoDeploymentsEnabled);
        }

        /**
         * {@return this builder, with the connection or IAM role with which App Runner reads a private repository}
         *
         * @param authenticationConfiguration null for not set
         */
        default Builder authenticationConfiguration(@Nullable AuthenticationConfiguration authenticationConfiguration) {
            return Setters.set(this, AUTHENTICATION_CONFIGURATION, authenticationConfiguration);
        }

        /**
         * {@return this builder, with the same, built here}
         *
         * @param authenticationConfiguration fills it in
         */
        default Builder authenticationConfiguration(
                Consumer<AuthenticationConfiguration.Builder> authenticationConfiguration) {
            return Setters.fill(this, AUTHENTICATION_CONFIGURATION, authenticationConfiguration);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public SourceConfiguration build() {
            return new SourceConfiguration(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "CodeRepository" -> CodeRepository.builder();
                case "ImageRepository" -> ImageRepository.builder();
                case "AuthenticationConfiguration" -> AuthenticationConfiguration.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
