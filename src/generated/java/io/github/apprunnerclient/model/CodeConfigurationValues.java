package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Setters;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * How to build and run source code, as far as the API can say it. The file {@code apprunner.yaml} in the repository can
 * say more. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_CodeConfigurationValues.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class CodeConfigurationValues extends AppRunnerStructure
        implements ToCopyableBuilder<CodeConfigurationValues.Builder, CodeConfigurationValues> {
    private static final long serialVersionUID = 1160428362L;

    private static final Schema SCHEMA = new Schema("CodeConfigurationValues");
    private static final Member<String> RUNTIME =
            SCHEMA.enumeration("Runtime", Runtime.class).required();
    private static final Member<String> BUILD_COMMAND =
            SCHEMA.string("BuildCommand").sensitive();
    private static final Member<String> START_COMMAND =
            SCHEMA.string("StartCommand").sensitive();
    private static final Member<String> PORT = SCHEMA.string("Port");
    private static final Member<Map<String, String>> RUNTIME_ENVIRONMENT_VARIABLES =
            SCHEMA.map("RuntimeEnvironmentVariables").sensitive().minimumLengths(1, 0);
    private static final Member<Map<String, String>> RUNTIME_ENVIRONMENT_SECRETS =
            SCHEMA.map("RuntimeEnvironmentSecrets").sensitive().minimumLengths(1, 1);

    private CodeConfigurationValues(BuilderImpl builder) {
        super(builder);
    }

    /**
     * {@return the language and version to build and run with, or {@code UNKNOWN_TO_SDK_VERSION}; null if it is not
     * set}
     */
    public @Nullable Runtime runtime() {
        return Runtime.fromValue(values.get(RUNTIME));
    }

    /** {@return the text of {@link #runtime()}; null if it is not set} */
    public @Nullable String runtimeAsString() {
        return values.get(RUNTIME);
    }

    /** {@return the command that builds the application; null if it is not set} */
    public @Nullable String buildCommand() {
        return values.get(BUILD_COMMAND);
    }

    /** {@return the command that starts the application; null if it is not set} */
    public @Nullable String startCommand() {
        return values.get(START_COMMAND);
    }

    /** {@return the port that the application listens on; 8080 by default; null if it is not set} */
    public @Nullable String port() {
        return values.get(PORT);
    }

    /** {@return whether {@link #runtimeEnvironmentVariables()} was set, be it to nothing} */
    public boolean hasRuntimeEnvironmentVariables() {
        return values.isSet(RUNTIME_ENVIRONMENT_VARIABLES);
    }

    /**
     * {@return the environment variables of the running application, by name; unmodifiable, and empty unless
     * {@link #hasRuntimeEnvironmentVariables()}}
     */
    public Map<String, String> runtimeEnvironmentVariables() {
        return values.map(RUNTIME_ENVIRONMENT_VARIABLES);
    }

    /** {@return whether {@link #runtimeEnvironmentSecrets()} was set, be it to nothing} */
    public boolean hasRuntimeEnvironmentSecrets() {
        return values.isSet(RUNTIME_ENVIRONMENT_SECRETS);
    }

    /**
     * {@return the environment variables with secrets, by name; each value is the Amazon Resource Name of a secret in
     * Secrets Manager or of a parameter in the account's Systems Manager Parameter Store, or just the name of a
     * parameter in the service's own region; unmodifiable, and empty unless {@link #hasRuntimeEnvironmentSecrets()}}
     */
    public Map<String, String> runtimeEnvironmentSecrets() {
        return values.map(RUNTIME_ENVIRONMENT_SECRETS);
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

    /** Builds {@link CodeConfigurationValues}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, CodeConfigurationValues> {
        /**
         * {@return this builder, with the language and version to build and run with}
         *
         * @param runtime required; null for not set
         */
        default Builder runtime(@Nullable String runtime) {
            return Setters.set(this, RUNTIME, runtime);
        }

        /**
         * {@return this builder, with the same by its constant}
         *
         * @param runtime null for not set
         */
        default Builder runtime(@Nullable Runtime runtime) {
            return runtime(runtime == null ? null : runtime.toString());
        }

        /**
         * {@return this builder, with the command that builds the application}
         *
         * @param buildCommand matching {@code [^\x0a\x0d]+}; null for not set
         */
        default Builder buildCommand(@Nullable String buildCommand) {
            return Setters.set(this, BUILD_COMMAND, buildCommand);
        }

        /**
         * {@return this builder, with the command that starts the application}
         *
         * @param startCommand matching {@code [^\x0a\x0d]+}; null for not set
         */
        default Builder startCommand(@Nullable String startCommand) {
            return Setters.set(this, START_COMMAND, startCommand);
        }

        /**
         * {@return this builder, with the port that the application listens on; 8080 by default}
         *
         * @param port up to 51200 characters; null for not set
         */
        default Builder port(@Nullable String port) {
            return Setters.set(this, PORT, port);
        }

        /**
         * {@return this builder, with the environment variables of the running application, by name}
         *
         * @param runtimeEnvironmentVariables keys: 1 to 51200 characters; values: up to 51200 characters; null for not
         *     set
         */
        default Builder runtimeEnvironmentVariables(@Nullable Map<String, String> runtimeEnvironmentVariables) {
            return Setters.set(this, RUNTIME_ENVIRONMENT_VARIABLES, runtimeEnvironmentVariables);
        }

        /**
         * {@return this builder, with the environment variables with secrets, by name; each value is the Amazon
         * Resource Name of a secret in Secrets Manager or of a parameter in the account's Systems Manager Parameter
         * Store, or just the name of a parameter in the service's own region}
         *
         * @param runtimeEnvironmentSecrets keys: 1 to 2048 characters; values: 1 to 2048 characters; null for not set
         */
        default Builder runtimeEnvironmentSecrets(@Nullable Map<String, String> runtimeEnvironmentSecrets) {
            return Setters.set(this, RUNTIME_ENVIRONMENT_SECRETS, runtimeEnvironmentSecrets);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public CodeConfigurationValues build() {
            return new CodeConfigurationValues(this);
        }
    }
}
