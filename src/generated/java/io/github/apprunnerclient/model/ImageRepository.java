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
 * A repository in Amazon ECR with the image of a service. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ImageRepository.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class ImageRepository extends AppRunnerStructure
        implements ToCopyableBuilder<ImageRepository.Builder, ImageRepository> {
    private static final long serialVersionUID = -1518305465L;

    private static final Schema SCHEMA = new Schema("ImageRepository");
    private static final Member<String> IMAGE_IDENTIFIER =
            SCHEMA.string("ImageIdentifier").required().minimumLength(1);
    private static final Member<ImageConfiguration> IMAGE_CONFIGURATION = SCHEMA.structure("ImageConfiguration");
    private static final Member<String> IMAGE_REPOSITORY_TYPE =
            SCHEMA.enumeration("ImageRepositoryType", ImageRepositoryType.class).required();

    private ImageRepository(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the full name of the image, from the registry to the tag or digest; null if it is not set} */
    public @Nullable String imageIdentifier() {
        return values.get(IMAGE_IDENTIFIER);
    }

    /** {@return how to run the image; null if it is not set} */
    public @Nullable ImageConfiguration imageConfiguration() {
        return values.get(IMAGE_CONFIGURATION);
    }

    /**
     * {@return the type of the repository: private or public, or {@code UNKNOWN_TO_SDK_VERSION}; null if it is not set}
     */
    public @Nullable ImageRepositoryType imageRepositoryType() {
        return ImageRepositoryType.fromValue(values.get(IMAGE_REPOSITORY_TYPE));
    }

    /** {@return the text of {@link #imageRepositoryType()}; null if it is not set} */
    public @Nullable String imageRepositoryTypeAsString() {
        return values.get(IMAGE_REPOSITORY_TYPE);
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

    /** Builds {@link ImageRepository}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, ImageRepository> {
        /**
         * {@return this builder, with the full name of the image, from the registry to the tag or digest}
         *
         * @param imageIdentifier required; 1 to 1024 characters; null for not set
         */
        default Builder imageIdentifier(@Nullable String imageIdentifier) {
            return Setters.set(this, IMAGE_IDENTIFIER, imageIdentifier);
        }

        /**
         * {@return this builder, saying how to run the image}
         *
         * @param imageConfiguration null for not set
         */
        default Builder imageConfiguration(@Nullable ImageConfiguration imageConfiguration) {
            return Setters.set(this, IMAGE_CONFIGURATION, imageConfiguration);
        }

        /**
         * {@return this builder, with the same, built here}
         *
         * @param imageConfiguration fills it in
         */
        default Builder imageConfiguration(Consumer<ImageConfiguration.Builder> imageConfiguration) {
            return Setters.fill(this, IMAGE_CONFIGURATION, imageConfiguration);
        }

        /**
         * {@return this builder, with the type of the repository: private or public}
         *
         * @param imageRepositoryType required; null for not set
         */
        default Builder imageRepositoryType(@Nullable String imageRepositoryType) {
            return Setters.set(this, IMAGE_REPOSITORY_TYPE, imageRepositoryType);
        }

        /**
         * {@return this builder, with the same by its constant}
         *
         * @param imageRepositoryType null for not set
         */
        default Builder imageRepositoryType(@Nullable ImageRepositoryType imageRepositoryType) {
            return imageRepositoryType(imageRepositoryType == null ? null : imageRepositoryType.toString());
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public ImageRepository build() {
            return new ImageRepository(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "ImageConfiguration" -> ImageConfiguration.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
