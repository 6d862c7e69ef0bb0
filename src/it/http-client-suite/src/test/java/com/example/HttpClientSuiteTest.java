package com.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import io.github.apprunnerclient.internal.http.SocketHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpClientDefaultTestSuite;
import software.amazon.awssdk.http.SdkHttpClientTestSuite;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;
import software.amazon.awssdk.utils.AttributeMap;

/** AWS's suites, run by a launcher of their own: its summary shows that none of their cases was left out. */
class HttpClientSuiteTest {
    @Test
    void every_case_of_the_suite_holds() {
        assertHolds(WithOptions.class, 15);
    }

    @Test
    void every_case_of_the_suite_for_defaults_holds() {
        assertHolds(WithDefaults.class, 9);
    }

    private static void assertHolds(Class<?> suite, int cases) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request().selectors(selectClass(suite)).build(), listener);
        TestExecutionSummary summary = listener.getSummary();
        assertThat(summary.getFailures())
                .extracting(failure -> failure.getTestIdentifier().getDisplayName() + ": " + failure.getException())
                .isEmpty();
        assertThat(summary.getTestsSucceededCount()).isEqualTo(cases);
        assertThat(summary.getTestsFoundCount()).isEqualTo(cases);
    }

    public static final class WithOptions extends SdkHttpClientTestSuite {
        @Override
        protected SdkHttpClient createSdkHttpClient(SdkHttpClientOptions options) {
            AttributeMap.Builder settings = AttributeMap.builder();
            if (options.tlsTrustManagersProvider() != null) {
                settings.put(
                        SdkHttpConfigurationOption.TLS_TRUST_MANAGERS_PROVIDER, options.tlsTrustManagersProvider());
            }
            if (options.trustAll()) {
                settings.put(SdkHttpConfigurationOption.TRUST_ALL_CERTIFICATES, true);
            }
            return SocketHttpClient.builder().buildWithDefaults(settings.build());
        }
    }

    public static final class WithDefaults extends SdkHttpClientDefaultTestSuite {
        @Override
        protected SdkHttpClient createSdkHttpClient() {
            return SocketHttpClient.builder().build();
        }
    }
}
