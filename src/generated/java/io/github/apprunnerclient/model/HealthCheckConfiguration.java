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
 * How App Runner finds out whether a service is healthy. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_HealthCheckConfiguration.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class HealthCheckConfiguration extends AppRunnerStructure
        implements ToCopyableBuilder<HealthCheckConfiguration.Builder, HealthCheckConfiguration> {
    private static final long serialVersionUID = -252709469L;

    private static final Schema SCHEMA = new Schema("HealthCheckConfiguration");
    private static final Member<String> PROTOCOL = SCHEMA.enumeration("Protocol", HealthCheckProtocol.class);
    private static final Member<String> PATH = SCHEMA.string("Path").minimumLength(1);
    private static final Member<Integer> INTERVAL = SCHEMA.integer("Interval");
    private static final Member<Integer> TIMEOUT = SCHEMA.integer("Timeout");
    private static final Member<Integer> HEALTHY_THRESHOLD = SCHEMA.integer("HealthyThreshold");
    private static final Member<Integer> UNHEALTHY_THRESHOLD = SCHEMA.integer("UnhealthyThreshold");

    private HealthCheckConfiguration(BuilderImpl builder) {
        super(builder);
    }

    /**
     * {@return the protocol of the health checks; {@code TCP} by default, or {@code UNKNOWN_TO_SDK_VERSION}; null if it
     * is not set}
     */
    public @Nullable HealthCheckProtocol protocol() {
        return HealthCheckProtocol.fromValue(values.get(PROTOCOL));
    }

    /** {@return the text of {@link #protocol()}; null if it is not set} */
    public @Nullable String protocolAsString() {
        return values.get(PROTOCOL);
    }

    /**
     * {@return the path that health checks request, for the protocol {@code HTTP} only; {@code /} by default; null if
     * it is not set}
     */
    public @Nullable String path() {
        return values.get(PATH);
    }

    /** {@return how many seconds pass from one health check to the next; 5 by default; null if it is not set} */
    public @Nullable Integer interval() {
        return values.get(INTERVAL);
    }

    /**
     * {@return how many seconds to wait for an answer before a check counts as failed; 2 by default; null if it is not
     * set}
     */
    public @Nullable Integer timeout() {
        return values.get(TIMEOUT);
    }

    /**
     * {@return how many checks in a row must succeed before the service counts as healthy; 1 by default; null if it is
     * not set}
     */
    public @Nullable Integer healthyThreshold() {
        return values.get(HEALTHY_THRESHOLD);
    }

    /**
     * {@return how many checks in a row must fail before the service counts as unhealthy; 5 by default; null if it is
     * not set}
     */
    public @Nullable Integer unhealthyThreshold() {
        return values.get(UNHEALTHY_THRESHOLD);
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

    /** Builds {@link HealthCheckConfiguration}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, HealthCheckConfiguration> {
        /**
         * {@return this builder, with the protocol of the health checks; {@code TCP} by default}
         *
         * @param protocol null for not set
         */
        default Builder protocol(@Nullable String protocol) {
            return Setters.set(this, PROTOCOL, protocol);
        }

        /**
         * {@return this builder, with the same by its constant}
         *
         * @param protocol null for not set
         */
        default Builder protocol(@Nullable HealthCheckProtocol protocol) {
            return protocol(protocol == null ? null : protocol.toString());
        }

        /**
         * {@return this builder, with the path that health checks request, for the protocol {@code HTTP} only;
         * {@code /} by default}
         *
         * @param path at least 1 characters; null for not set
         */
        default Builder path(@Nullable String path) {
            return Setters.set(this, PATH, path);
        }

        /**
         * {@return this builder, saying how many seconds pass from one health check to the next; 5 by default}
         *
         * @param interval 1 to 20; null for not set
         */
        default Builder interval(@Nullable Integer interval) {
            return Setters.set(this, INTERVAL, interval);
        }

        /**
         * {@return this builder, saying how many seconds to wait for an answer before a check counts as failed; 2 by
         * default}
         *
         * @param timeout 1 to 20; null for not set
         */
        default Builder timeout(@Nullable Integer timeout) {
            return Setters.set(this, TIMEOUT, timeout);
        }

        /**
         * {@return this builder, saying how many checks in a row must succeed before the service counts as healthy; 1
         * by default}
         *
         * @param healthyThreshold 1 to 20; null for not set
         */
        default Builder healthyThreshold(@Nullable Integer healthyThreshold) {
            return Setters.set(this, HEALTHY_THRESHOLD, healthyThreshold);
        }

        /**
         * {@return this builder, saying how many checks in a row must fail before the service counts as unhealthy; 5 by
         * default}
         *
         * @param unhealthyThreshold 1 to 20; null for not set
         */
        default Builder unhealthyThreshold(@Nullable Integer unhealthyThreshold) {
            return Setters.set(this, UNHEALTHY_THRESHOLD, unhealthyThreshold);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public HealthCheckConfiguration build() {
            return new HealthCheckConfiguration(this);
        }
    }
}
