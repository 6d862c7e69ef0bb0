package io.github.apprunnerclient.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.SystemPropertyCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.profiles.ProfileFile;

/** What a caller without credentials reads. */
class MissingCredentialsTest {
    private final ScriptedService service = new ScriptedService();

    @Test
    void a_chain_that_finds_none_is_told_in_a_line_that_names_what_was_looked_at() {
        service.credentials = AwsCredentialsProviderChain.of(
                SystemPropertyCredentialsProvider.create(),
                EnvironmentVariableCredentialsProvider.create(),
                ProfileCredentialsProvider.builder()
                        .profileFile(ProfileFile.aggregator().build())
                        .profileName("mine")
                        .build());

        assertThat(failure())
                .hasMessage("No AWS credentials found. Looked at: system property, environment variable, profile mine."
                        + " Nothing was sent.");
    }

    @Test
    void the_chains_own_message_is_that_of_the_cause() {
        service.credentials = AwsCredentialsProviderChain.of(SystemPropertyCredentialsProvider.create());

        assertThat(failure())
                .cause()
                .isInstanceOf(SdkClientException.class)
                .hasMessageStartingWith("Unable to load credentials from any of the providers in the chain")
                .hasMessageContaining("aws.accessKeyId");
    }

    @Test
    void a_chain_of_a_programs_own_providers_reaches_the_caller_as_it_is() {
        service.credentials = AwsCredentialsProviderChain.of((AwsCredentialsProvider) () -> {
            throw SdkClientException.create("The vault is locked");
        });

        assertThat(failure()).hasMessageStartingWith("Unable to load").hasMessageContaining("The vault is locked");
    }

    @Test
    void any_other_failure_of_a_provider_reaches_the_caller_as_it_is() {
        SdkClientException own = SdkClientException.create("Unable to load credentials");
        service.credentials = (AwsCredentialsProvider) () -> {
            throw own;
        };

        assertThat(failure()).isSameAs(own);
    }

    private SdkClientException failure() {
        return catchThrowableOfType(SdkClientException.class, service::createConnection);
    }
}
