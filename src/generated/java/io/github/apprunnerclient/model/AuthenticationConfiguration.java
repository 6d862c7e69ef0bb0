package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Setters;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * How App Runner gets access to the source of a service: by a connection to source code, by an IAM role to an image.
 * Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_AuthenticationConfiguration.html">API
 *     reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class AuthenticationConfiguration extends AppRunnerStructure
        implements ToCopyableBuilder<AuthenticationConfiguration.Builder, AuthenticationConfiguration> {
    private static final long serialVersionUID = -2004544251L;

    private static final Schema SCHEMA = new Schema("AuthenticationConfiguration");
    private static final Member<String> CONNECTION_ARN =
            SCHEMA.string("ConnectionArn").minimumLength(1);
    private static final Member<String> ACCESS_ROLE_ARN =
            SCHEMA.string("AccessRoleArn").minimumLength(29);

    private AuthenticationConfiguration(BuilderImpl builder) {
        super(builder);
    }

    /**
     * {@return the Amazon Resource Name of the connection to the provider of the source code; a service that is built
     * from source code needs it; null if it is not set}
     */
    public @Nullable String connectionArn() {
        return values.get(CONNECTION_ARN);
    }

    /**
     * {@return the Amazon Resource Name of the IAM role that lets App Runner pull the image; a private image in Amazon
     * ECR needs it, a public one does not; null if it is not set}
     */
    public @Nullable String accessRoleArn() {
        return values.get(ACCESS_ROLE_ARN);
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

    /** Builds {@link AuthenticationConfiguration}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, AuthenticationConfiguration> {
        /**
         * {@return this builder, with the Amazon Resource Name of the connection to the provider of the source code; a
         * service that is built from source code needs it}
         *
         * @param connectionArn 1 to 1011 characters; null for not set
         */
        default Builder connectionArn(@Nullable String connectionArn) {
            return Setters.set(this, CONNECTION_ARN, connectionArn);
        }

        /**
         * {@return this builder, with the Amazon Resource Name of the IAM role that lets App Runner pull the image; a
         * private image in Amazon ECR needs it, a public one does not}
         *
         * @param accessRoleArn 29 to 1024 characters; null for not set
         */
        default Builder accessRoleArn(@Nullable String accessRoleArn) {
            return Setters.set(this, ACCESS_ROLE_ARN, accessRoleArn);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public AuthenticationConfiguration build() {
            return new AuthenticationConfiguration(this);
        }
    }
}
