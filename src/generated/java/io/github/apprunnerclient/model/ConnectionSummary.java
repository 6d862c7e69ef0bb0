package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Setters;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * A connection as lists show it, with all that {@code Connection} has. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ConnectionSummary.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class ConnectionSummary extends AppRunnerStructure
        implements ToCopyableBuilder<ConnectionSummary.Builder, ConnectionSummary> {
    private static final long serialVersionUID = 1629672797L;

    private static final Schema SCHEMA = new Schema("ConnectionSummary");
    private static final Member<String> CONNECTION_NAME =
            SCHEMA.string("ConnectionName").minimumLength(4);
    private static final Member<String> CONNECTION_ARN =
            SCHEMA.string("ConnectionArn").minimumLength(1);
    private static final Member<String> PROVIDER_TYPE = SCHEMA.enumeration("ProviderType", ProviderType.class);
    private static final Member<String> STATUS = SCHEMA.enumeration("Status", ConnectionStatus.class);
    private static final Member<Instant> CREATED_AT = SCHEMA.timestamp("CreatedAt");

    private ConnectionSummary(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the name that the customer gave the connection; null if it is not set} */
    public @Nullable String connectionName() {
        return values.get(CONNECTION_NAME);
    }

    /** {@return the Amazon Resource Name of the connection; null if it is not set} */
    public @Nullable String connectionArn() {
        return values.get(CONNECTION_ARN);
    }

    /** {@return the source repository provider, or {@code UNKNOWN_TO_SDK_VERSION}; null if it is not set} */
    public @Nullable ProviderType providerType() {
        return ProviderType.fromValue(values.get(PROVIDER_TYPE));
    }

    /** {@return the text of {@link #providerType()}; null if it is not set} */
    public @Nullable String providerTypeAsString() {
        return values.get(PROVIDER_TYPE);
    }

    /**
     * {@return the state of the connection, which services can use once it is {@code AVAILABLE}, or
     * {@code UNKNOWN_TO_SDK_VERSION}; null if it is not set}
     */
    public @Nullable ConnectionStatus status() {
        return ConnectionStatus.fromValue(values.get(STATUS));
    }

    /** {@return the text of {@link #status()}; null if it is not set} */
    public @Nullable String statusAsString() {
        return values.get(STATUS);
    }

    /** {@return when the connection was created; null if it is not set} */
    public @Nullable Instant createdAt() {
        return values.get(CREATED_AT);
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

    /** Builds {@link ConnectionSummary}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, ConnectionSummary> {
        /**
         * {@return this builder, with the name that the customer gave the connection}
         *
         * @param connectionName 4 to 32 characters matching {@code [A-Za-z0-9][A-Za-z0-9\-_]{3,31}}; null for not set
         */
        default Builder connectionName(@Nullable String connectionName) {
            return Setters.set(this, CONNECTION_NAME, connectionName);
        }

        /**
         * {@return this builder, with the Amazon Resource Name of the connection}
         *
         * @param connectionArn 1 to 1011 characters; null for not set
         */
        default Builder connectionArn(@Nullable String connectionArn) {
            return Setters.set(this, CONNECTION_ARN, connectionArn);
        }

        /**
         * {@return this builder, with the source repository provider}
         *
         * @param providerType null for not set
         */
        default Builder providerType(@Nullable String providerType) {
            return Setters.set(this, PROVIDER_TYPE, providerType);
        }

        /**
         * {@return this builder, with the same by its constant}
         *
         * @param providerType null for not set
         */
        default Builder providerType(@Nullable ProviderType providerType) {
            return providerType(providerType == null ? null : providerType.toString());
        }

        /**
         * {@return this builder, with the state of the connection, which services can use once it is {@code AVAILABLE}}
         *
         * @param status null for not set
         */
        default Builder status(@Nullable String status) {
            return Setters.set(this, STATUS, status);
        }

        /**
         * {@return this builder, with the same by its constant}
         *
         * @param status null for not set
         */
        default Builder status(@Nullable ConnectionStatus status) {
            return status(status == null ? null : status.toString());
        }

        /**
         * {@return this builder, saying when the connection was created}
         *
         * @param createdAt null for not set
         */
        default Builder createdAt(@Nullable Instant createdAt) {
            return Setters.set(this, CREATED_AT, createdAt);
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public ConnectionSummary build() {
            return new ConnectionSummary(this);
        }
    }
}
