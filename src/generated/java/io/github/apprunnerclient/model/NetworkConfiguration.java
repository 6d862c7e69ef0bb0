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
 * Where the traffic of a service may come from, and where it may go. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_NetworkConfiguration.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class NetworkConfiguration extends AppRunnerStructure
        implements ToCopyableBuilder<NetworkConfiguration.Builder, NetworkConfiguration> {
    private static final long serialVersionUID = -1693891386L;

    private static final Schema SCHEMA = new Schema("NetworkConfiguration");
    private static final Member<EgressConfiguration> EGRESS_CONFIGURATION = SCHEMA.structure("EgressConfiguration");
    private static final Member<IngressConfiguration> INGRESS_CONFIGURATION = SCHEMA.structure("IngressConfiguration");
    private static final Member<String> IP_ADDRESS_TYPE = SCHEMA.enumeration("IpAddressType", IpAddressType.class);

    private NetworkConfiguration(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the settings for outgoing traffic, which goes to public networks by default; null if it is not set} */
    public @Nullable EgressConfiguration egressConfiguration() {
        return values.get(EGRESS_CONFIGURATION);
    }

    /**
     * {@return the settings for incoming traffic, which may come from the internet by default; null if it is not set}
     */
    public @Nullable IngressConfiguration ingressConfiguration() {
        return values.get(INGRESS_CONFIGURATION);
    }

    /**
     * {@return the versions of IP that incoming traffic may use; {@code IPV4} by default, and always for a service that
     * can be reached from within a VPC only, or {@code UNKNOWN_TO_SDK_VERSION}; null if it is not set}
     */
    public @Nullable IpAddressType ipAddressType() {
        return IpAddressType.fromValue(values.get(IP_ADDRESS_TYPE));
    }

    /** {@return the text of {@link #ipAddressType()}; null if it is not set} */
    public @Nullable String ipAddressTypeAsString() {
        return values.get(IP_ADDRESS_TYPE);
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

    /** Builds {@link NetworkConfiguration}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, NetworkConfiguration> {
        /**
         * {@return this builder, with the settings for outgoing traffic, which goes to public networks by default}
         *
         * @param egressConfiguration null for not set
         */
        default Builder egressConfiguration(@Nullable EgressConfiguration egressConfiguration) {
            return Setters.set(this, EGRESS_CONFIGURATION, egressConfiguration);
        }

        /**
         * {@return this builder, with the same, built here}
         *
         * @param egressConfiguration fills it in
         */
        default Builder egressConfiguration(Consumer<EgressConfiguration.Builder> egressConfiguration) {
            return Setters.fill(this, EGRESS_CONFIGURATION, egressConfiguration);
        }

        /**
         * {@return this builder, with the settings for incoming traffic, which may come from the internet by default}
         *
         * @param ingressConfiguration null for not set
         */
        default Builder ingressConfiguration(@Nullable IngressConfiguration ingressConfiguration) {
            return Setters.set(this, INGRESS_CONFIGURATION, ingressConfiguration);
        }

        /**
         * {@return this builder, with the same, built here}
         *
         * @param ingressConfiguration fills it in
         */
        default Builder ingressConfiguration(Consumer<IngressConfiguration.Builder> ingressConfiguration) {
            return Setters.fill(this, INGRESS_CONFIGURATION, ingressConfiguration);
        }

        /**
         * {@return this builder, with the versions of IP that incoming traffic may use; {@code IPV4} by default, and
         * always for a service that can be reached from within a VPC only}
         *
         * @param ipAddressType null for not set
         */
        default Builder ipAddressType(@Nullable String ipAddressType) {
            return Setters.set(this, IP_ADDRESS_TYPE, ipAddressType);
        }

        /**
         * {@return this builder, with the same by its constant}
         *
         * @param ipAddressType null for not set
         */
        default Builder ipAddressType(@Nullable IpAddressType ipAddressType) {
            return ipAddressType(ipAddressType == null ? null : ipAddressType.toString());
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public NetworkConfiguration build() {
            return new NetworkConfiguration(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "EgressConfiguration" -> EgressConfiguration.builder();
                case "IngressConfiguration" -> IngressConfiguration.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
