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
 * How the requests to a service are traced. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_TraceConfiguration.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class TraceConfiguration extends AppRunnerStructure
        implements ToCopyableBuilder<TraceConfiguration.Builder, TraceConfiguration> {
    private static final long serialVersionUID = -1736207993L;

    private static final Schema SCHEMA = new Schema("TraceConfiguration");
    private static final Member<String> VENDOR =
            SCHEMA.enumeration("Vendor", TracingVendor.class).required();

    private TraceConfiguration(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the system that traces are sent to, or {@code UNKNOWN_TO_SDK_VERSION}; null if it is not set} */
    public @Nullable TracingVendor vendor() {
        return TracingVendor.fromValue(values.get(VENDOR));
    }

    /** {@return the text of {@link #vendor()}; null if it is not set} */
    public @Nullable String vendorAsString() {
        return values.get(VENDOR);
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

    /** Builds {@link TraceConfiguration}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, TraceConfiguration> {
        /**
         * {@return this builder, with the system that traces are sent to}
         *
         * @param vendor required; null for not set
         */
        default Builder vendor(@Nullable String vendor) {
            return Setters.set(this, VENDOR, vendor);
        }

        /**
         * {@return this builder, with the same by its constant}
         *
         * @param vendor null for not set
         */
        default Builder vendor(@Nullable TracingVendor vendor) {
            return vendor(vendor == null ? null : vendor.toString());
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public TraceConfiguration build() {
            return new TraceConfiguration(this);
        }
    }
}
