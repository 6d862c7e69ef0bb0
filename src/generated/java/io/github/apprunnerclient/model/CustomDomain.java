package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.databind.ModelJson;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.Schema;
import io.github.apprunnerclient.internal.schema.Setters;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/**
 * A domain name of yours, and how far its association with a service is. Immutable, so thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_CustomDomain.html">API reference</a>
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@ModelJson
public final class CustomDomain extends AppRunnerStructure
        implements ToCopyableBuilder<CustomDomain.Builder, CustomDomain> {
    private static final long serialVersionUID = -56984702L;

    private static final Schema SCHEMA = new Schema("CustomDomain");
    private static final Member<String> DOMAIN_NAME =
            SCHEMA.string("DomainName").required().minimumLength(1);
    private static final Member<Boolean> ENABLE_WWW_SUBDOMAIN =
            SCHEMA.bool("EnableWWWSubdomain").required();
    private static final Member<List<CertificateValidationRecord>> CERTIFICATE_VALIDATION_RECORDS =
            SCHEMA.structures("CertificateValidationRecords");
    private static final Member<String> STATUS =
            SCHEMA.enumeration("Status", CustomDomainAssociationStatus.class).required();

    private CustomDomain(BuilderImpl builder) {
        super(builder);
    }

    /**
     * {@return the domain name: a root domain, a subdomain, or a wildcard such as {@code *.example.com}; null if it is
     * not set}
     */
    public @Nullable String domainName() {
        return values.get(DOMAIN_NAME);
    }

    /** {@return whether the domain's {@code www} subdomain is associated, too; null if it is not set} */
    public @Nullable Boolean enableWWWSubdomain() {
        return values.get(ENABLE_WWW_SUBDOMAIN);
    }

    /** {@return whether {@link #certificateValidationRecords()} was set, be it to nothing} */
    public boolean hasCertificateValidationRecords() {
        return values.isSet(CERTIFICATE_VALIDATION_RECORDS);
    }

    /**
     * {@return the certificate validation records to add to the domain's DNS; unmodifiable, and empty unless
     * {@link #hasCertificateValidationRecords()}}
     */
    public List<CertificateValidationRecord> certificateValidationRecords() {
        return values.list(CERTIFICATE_VALIDATION_RECORDS);
    }

    /** {@return the state of the association, or {@code UNKNOWN_TO_SDK_VERSION}; null if it is not set} */
    public @Nullable CustomDomainAssociationStatus status() {
        return CustomDomainAssociationStatus.fromValue(values.get(STATUS));
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

    /** Builds {@link CustomDomain}. Not thread-safe. Setters take null for not set. */
    public interface Builder extends SdkPojo, CopyableBuilder<Builder, CustomDomain> {
        /**
         * {@return this builder, with the domain name: a root domain, a subdomain, or a wildcard such as
         * {@code *.example.com}}
         *
         * @param domainName required; 1 to 255 characters matching {@code [A-Za-z0-9*.-]{1,255}}; null for not set
         */
        default Builder domainName(@Nullable String domainName) {
            return Setters.set(this, DOMAIN_NAME, domainName);
        }

        /**
         * {@return this builder, saying whether the domain's {@code www} subdomain is associated, too}
         *
         * @param enableWWWSubdomain required; null for not set
         */
        default Builder enableWWWSubdomain(@Nullable Boolean enableWWWSubdomain) {
            return Setters.set(this, ENABLE_WWW_SUBDOMAIN, enableWWWSubdomain);
        }

        /**
         * {@return this builder, with the certificate validation records to add to the domain's DNS}
         *
         * @param certificateValidationRecords null for not set
         */
        default Builder certificateValidationRecords(
                @Nullable Collection<CertificateValidationRecord> certificateValidationRecords) {
            return Setters.set(this, CERTIFICATE_VALIDATION_RECORDS, certificateValidationRecords);
        }

        /**
         * {@return this builder, with a list of these}
         *
         * @param certificateValidationRecords the elements
         */
        default Builder certificateValidationRecords(CertificateValidationRecord... certificateValidationRecords) {
            return Setters.setAll(this, CERTIFICATE_VALIDATION_RECORDS, certificateValidationRecords);
        }

        /**
         * {@return this builder, with a list of one, built here}
         *
         * @param certificateValidationRecords fills it in
         */
        default Builder certificateValidationRecords(
                Consumer<CertificateValidationRecord.Builder> certificateValidationRecords) {
            return Setters.fillOne(this, CERTIFICATE_VALIDATION_RECORDS, certificateValidationRecords);
        }

        /**
         * {@return this builder, with a list of what is built here}
         *
         * @param certificateValidationRecords fill in one each
         */
        @SuppressWarnings("unchecked") // An interface method can't be @SafeVarargs.
        default Builder certificateValidationRecords(
                Consumer<CertificateValidationRecord.Builder>... certificateValidationRecords) {
            return Setters.fillAll(this, CERTIFICATE_VALIDATION_RECORDS, certificateValidationRecords);
        }

        /**
         * {@return this builder, with the state of the association}
         *
         * @param status required; null for not set
         */
        default Builder status(@Nullable String status) {
            return Setters.set(this, STATUS, status);
        }

        /**
         * {@return this builder, with the same by its constant}
         *
         * @param status null for not set
         */
        default Builder status(@Nullable CustomDomainAssociationStatus status) {
            return status(status == null ? null : status.toString());
        }
    }

    static final class BuilderImpl extends MembersBuilder<Builder> implements Builder {
        private BuilderImpl() {
            super(SCHEMA);
        }

        @Override
        public CustomDomain build() {
            return new CustomDomain(this);
        }

        @Override
        public SdkPojo newBuilder(String member) {
            return switch (member) {
                case "CertificateValidationRecords" -> CertificateValidationRecord.builder();
                default -> super.newBuilder(member);
            };
        }
    }
}
