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
 * A CNAME record to add to the DNS of a custom domain, as proof that the domain is yours. App Runner issues it, and
 * waits until it finds it there. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_CertificateValidationRecord.html">API
 *     reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class CertificateValidationRecord extends AppRunnerStructure
        implements ToCopyableBuilder<CertificateValidationRecord.Builder, CertificateValidationRecord> {
    private static final long serialVersionUID = -1936064847L;

    private static final Schema SCHEMA = new Schema("CertificateValidationRecord");
    private static final Member<String> NAME = SCHEMA.string("Name");
    private static final Member<String> TYPE = SCHEMA.string("Type");
    private static final Member<String> VALUE = SCHEMA.string("Value");
    private static final Member<String> STATUS = SCHEMA.enumeration("Status", CertificateValidationRecordStatus.class);

    private CertificateValidationRecord(BuilderImpl builder) {
        super(builder);
    }

    /** {@return the name of the CNAME record; null if it is not set} */
    public @Nullable String name() {
        return values.get(NAME);
    }

    /** {@return the type of the record, always {@code CNAME}; null if it is not set} */
    public @Nullable String type() {
        return values.get(TYPE);
    }

    /** {@return the value of the CNAME record; null if it is not set} */
    public @Nullable String value() {
        return values.get(VALUE);
    }

    /**
     * {@return the state of the validation, {@code SUCCESS} once App Runner has found the record, or
     * {@code UNKNOWN_TO_SDK_VERSION}; null if it is not set}
     */
    public @Nullable CertificateValidationRecordStatus status() {
        return CertificateValidationRecordStatus.fromValue(values.get(STATUS));
    }

    /** {@return the text of {@link #status()}; null if it is not set} */
    public @Nullable String statusAsString() {
        return values.get(STATUS);
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

    /** Builds {@link CertificateValidationRecord}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, CertificateValidationRecord> {
        /**
         * {@return this builder, with the name of the CNAME record}
         *
         * @param name up to 51200 characters; null for not set
         */
        default Builder name(@Nullable String name) {
            return Setters.set(this, NAME, name);
        }

        /**
         * {@return this builder, with the type of the record, always {@code CNAME}}
         *
         * @param type up to 51200 characters; null for not set
         */
        default Builder type(@Nullable String type) {
            return Setters.set(this, TYPE, type);
        }

        /**
         * {@return this builder, with the value of the CNAME record}
         *
         * @param value up to 51200 characters; null for not set
         */
        default Builder value(@Nullable String value) {
            return Setters.set(this, VALUE, value);
        }

        /**
         * {@return this builder, with the state of the validation, {@code SUCCESS} once App Runner has found the
         * record}
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
        default Builder status(@Nullable CertificateValidationRecordStatus status) {
            return status(status == null ? null : status.toString());
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public CertificateValidationRecord build() {
            return new CertificateValidationRecord(this);
        }
    }
}
