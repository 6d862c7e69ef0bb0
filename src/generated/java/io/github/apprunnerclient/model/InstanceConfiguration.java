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
 * What each instance of a service gets: CPU, memory and an IAM role. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_InstanceConfiguration.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class InstanceConfiguration extends AppRunnerStructure
        implements ToCopyableBuilder<InstanceConfiguration.Builder, InstanceConfiguration> {
    private static final long serialVersionUID = 1471755896L;

    private static final Schema SCHEMA = new Schema("InstanceConfiguration");
    private static final Member<String> CPU = SCHEMA.string("Cpu").minimumLength(3);
    private static final Member<String> MEMORY = SCHEMA.string("Memory").minimumLength(3);
    private static final Member<String> INSTANCE_ROLE_ARN =
            SCHEMA.string("InstanceRoleArn").minimumLength(29);

    private InstanceConfiguration(BuilderImpl builder) {
        super(builder);
    }

    /**
     * {@return the CPU reserved for each instance, in vCPU, or in units of which 1024 make one vCPU; {@code 1 vCPU} by
     * default; null if it is not set}
     */
    public @Nullable String cpu() {
        return values.get(CPU);
    }

    /**
     * {@return the memory reserved for each instance, in GB, or, as a plain number, in MB; {@code 2 GB} by default;
     * null if it is not set}
     */
    public @Nullable String memory() {
        return values.get(MEMORY);
    }

    /**
     * {@return the Amazon Resource Name of the IAM role with the permissions that the application needs when it calls
     * AWS; null if it is not set}
     */
    public @Nullable String instanceRoleArn() {
        return values.get(INSTANCE_ROLE_ARN);
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

    /** Builds {@link InstanceConfiguration}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, InstanceConfiguration> {
        /**
         * {@return this builder, with the CPU reserved for each instance, in vCPU, or in units of which 1024 make one
         * vCPU; {@code 1 vCPU} by default}
         *
         * @param cpu 3 to 9 characters matching {@code 256|512|1024|2048|4096|(0.25|0.5|1|2|4) vCPU}; null for not set
         */
        default Builder cpu(@Nullable String cpu) {
            return Setters.set(this, CPU, cpu);
        }

        /**
         * {@return this builder, with the memory reserved for each instance, in GB, or, as a plain number, in MB;
         * {@code 2 GB} by default}
         *
         * @param memory 3 to 6 characters; null for not set
         */
        default Builder memory(@Nullable String memory) {
            return Setters.set(this, MEMORY, memory);
        }

        /**
         * {@return this builder, with the Amazon Resource Name of the IAM role with the permissions that the
         * application needs when it calls AWS}
         *
         * @param instanceRoleArn 29 to 1024 characters; null for not set
         */
        default Builder instanceRoleArn(@Nullable String instanceRoleArn) {
            return Setters.set(this, INSTANCE_ROLE_ARN, instanceRoleArn);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public InstanceConfiguration build() {
            return new InstanceConfiguration(this);
        }
    }
}
