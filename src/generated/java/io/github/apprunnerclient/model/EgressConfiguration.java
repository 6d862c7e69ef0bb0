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
 * The way that the outgoing traffic of a service takes. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_EgressConfiguration.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class EgressConfiguration extends AppRunnerStructure
        implements ToCopyableBuilder<EgressConfiguration.Builder, EgressConfiguration> {
    private static final long serialVersionUID = -1272087701L;

    private static final Schema SCHEMA = new Schema("EgressConfiguration");
    private static final Member<String> EGRESS_TYPE = SCHEMA.enumeration("EgressType", EgressType.class);
    private static final Member<String> VPC_CONNECTOR_ARN =
            SCHEMA.string("VpcConnectorArn").minimumLength(1);

    private EgressConfiguration(BuilderImpl builder) {
        super(builder);
    }

    /**
     * {@return the way that outgoing traffic takes: to public networks, or into a VPC, or
     * {@code UNKNOWN_TO_SDK_VERSION}; null if it is not set}
     */
    public @Nullable EgressType egressType() {
        return EgressType.fromValue(values.get(EGRESS_TYPE));
    }

    /** {@return the text of {@link #egressType()}; null if it is not set} */
    public @Nullable String egressTypeAsString() {
        return values.get(EGRESS_TYPE);
    }

    /**
     * {@return the Amazon Resource Name of the VPC connector, valid only with the egress type {@code VPC}; null if it
     * is not set}
     */
    public @Nullable String vpcConnectorArn() {
        return values.get(VPC_CONNECTOR_ARN);
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

    /** Builds {@link EgressConfiguration}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, EgressConfiguration> {
        /**
         * {@return this builder, with the way that outgoing traffic takes: to public networks, or into a VPC}
         *
         * @param egressType null for not set
         */
        default Builder egressType(@Nullable String egressType) {
            return Setters.set(this, EGRESS_TYPE, egressType);
        }

        /**
         * {@return this builder, with the same by its constant}
         *
         * @param egressType null for not set
         */
        default Builder egressType(@Nullable EgressType egressType) {
            return egressType(egressType == null ? null : egressType.toString());
        }

        /**
         * {@return this builder, with the Amazon Resource Name of the VPC connector, valid only with the egress type
         * {@code VPC}}
         *
         * @param vpcConnectorArn 1 to 1011 characters; null for not set
         */
        default Builder vpcConnectorArn(@Nullable String vpcConnectorArn) {
            return Setters.set(this, VPC_CONNECTOR_ARN, vpcConnectorArn);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public EgressConfiguration build() {
            return new EgressConfiguration(this);
        }
    }
}
