package io.github.apprunnerclient.internal.config;

import static java.util.Map.entry;

import io.github.apprunnerclient.internal.config.ManualOptions.Place;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Where it is shown what an option does. */
final class HonouredOptions {
    private static final String SETTINGS = "io.github.apprunnerclient.settings.";
    private static final String BUILDER = "io.github.apprunnerclient.internal.config.BuilderSettingsTest#";
    private static final String ENDPOINTS = "io.github.apprunnerclient.endpoints.AppRunnerEndpointProviderTest#";
    private static final String LIFE = "io.github.apprunnerclient.internal.driver.ClientLifeTest#";
    private static final String ASYNC = "io.github.apprunnerclient.internal.driver.AsyncCallTest#";
    private static final String TIMERS = "io.github.apprunnerclient.internal.driver.AsyncTimersTest#";
    private static final String AUTH = "io.github.apprunnerclient.oracle.AuthSchemeOracleTest#";
    private static final String PLUGINS = "io.github.apprunnerclient.oracle.PluginOracleTest#";
    private static final String POLICIES = "io.github.apprunnerclient.oracle.RetryPolicyOracleTest#";
    private static final String TIME = "io.github.apprunnerclient.internal.call.TimeOutTest#";
    private static final String REQUEST = "io.github.apprunnerclient.internal.call.RequestOverridesTest#";
    private static final String CHECK = "io.github.apprunnerclient.internal.call.RequestCheckTest#";
    private static final String INTERCEPTORS = "io.github.apprunnerclient.oracle.InterceptorOracleTest#";
    private static final String ATTRIBUTES = "io.github.apprunnerclient.internal.call.CallAttributesTest#";
    private static final String METRICS = "io.github.apprunnerclient.internal.call.MetricsTest#";

    /** The test of each option's effect. */
    static final Map<Place, Map<String, String>> TESTS = Map.of(
            Place.BUILDER,
            Map.ofEntries(
                    entry("region", SETTINGS + "SettingsMatrixTest#a_setting_acts_and_acts_on_both_clients_alike"),
                    entry("credentialsProvider", SETTINGS + "IdentityTest#static_credentials_sign_alike"),
                    entry("endpointOverride", BUILDER + "an_endpoint_override_beats_everything"),
                    entry("defaultsMode", BUILDER + "a_defaults_mode_sets_retries_and_the_time_to_connect"),
                    entry(
                            "endpointProvider",
                            ENDPOINTS + "a_provider_of_the_client_is_asked_at_each_call_with_the_clients_settings"),
                    entry("fipsEnabled", BUILDER + "FIPS_and_dual_stack_choose_the_endpoint"),
                    entry("dualstackEnabled", BUILDER + "FIPS_and_dual_stack_choose_the_endpoint"),
                    entry("httpClient", LIFE + "a_given_http_client_stays_open"),
                    entry("httpClientBuilder", LIFE + "an_http_client_of_a_given_builder_is_closed_once"),
                    entry("asyncConfiguration", ASYNC + "a_future_is_completed_on_the_executor_that_was_given"),
                    entry("putAuthScheme", AUTH + "its_signer_signs"),
                    entry("addPlugin", PLUGINS + "a_plugin_of_the_client_beats_its_builder"),
                    entry("plugins", BUILDER + "the_builder_tells_its_plugins_and_takes_mutations"),
                    entry("overrideConfiguration", BUILDER + "time_outs_and_headers_are_taken"),
                    entry("applyMutation", BUILDER + "the_builder_tells_its_plugins_and_takes_mutations")),
            Place.CLIENT,
            Map.ofEntries(
                    entry("headers", BUILDER + "time_outs_and_headers_are_taken"),
                    entry("apiCallTimeout", TIME + "the_calls_time_out_ends_it_with_ApiCallTimeoutException"),
                    entry("apiCallAttemptTimeout", TIME + "an_attempts_time_out_is_retried_and_then_thrown"),
                    entry(
                            "retryPolicy",
                            POLICIES + "a_failure_is_tried_as_often_and_as_late_as_by_the_official_client"),
                    entry("retryStrategy", BUILDER + "a_retry_strategy_may_be_an_instance"),
                    entry("retryMode", BUILDER + "a_retry_strategy_may_be_a_mode"),
                    entry("retryStrategyConfigurator", BUILDER + "a_retry_strategy_may_be_changed_in_place"),
                    entry("defaultProfileFile", BUILDER + "another_profile_may_be_named"),
                    entry("defaultProfileFileSupplier", BUILDER + "a_supplier_of_the_profile_file_is_asked"),
                    entry("defaultProfileName", BUILDER + "another_profile_may_be_named"),
                    entry("metricPublishers", METRICS + "every_publisher_of_the_client_hears_of_a_call"),
                    entry("executionInterceptors", INTERCEPTORS + "hooks_run_as_in_the_official_client"),
                    entry(
                            "executionAttributes",
                            ATTRIBUTES
                                    + "attributes_of_the_request_beat_those_of_the_client_and_the_calls_own_beat_both"),
                    entry("scheduledExecutorService", TIMERS + "a_time_out_is_timed_by_the_executor_that_was_given"),
                    entry("appId", BUILDER + "the_user_agent_has_the_users_prefix_suffix_and_app_id"),
                    entry("USER_AGENT_PREFIX", BUILDER + "the_user_agent_has_the_users_prefix_suffix_and_app_id"),
                    entry("USER_AGENT_SUFFIX", BUILDER + "the_user_agent_has_the_users_prefix_suffix_and_app_id"),
                    entry(
                            "ENABLE_DEFAULT_REGION_DETECTION",
                            BUILDER + "the_region_is_not_looked_up_when_that_is_turned_off"),
                    entry(
                            "compressionConfiguration",
                            REQUEST + "the_clients_compression_and_host_prefix_options_change_nothing_either"),
                    entry(
                            "DISABLE_HOST_PREFIX_INJECTION",
                            REQUEST + "the_clients_compression_and_host_prefix_options_change_nothing_either")),
            Place.REQUEST,
            Map.ofEntries(
                    entry("credentialsProvider", CHECK + "a_requests_credentials_beat_the_clients"),
                    entry("credentialsIdentityProvider", CHECK + "a_requests_credentials_beat_the_clients"),
                    entry("endpointProvider", ENDPOINTS + "a_provider_of_the_request_beats_the_clients"),
                    entry("plugins", PLUGINS + "a_plugin_of_a_request_beats_the_client_and_its_plugins"),
                    entry("headers", CHECK + "a_requests_header_replaces_the_clients_of_the_same_name"),
                    entry("metricPublishers", METRICS + "a_requests_publishers_take_the_place_of_the_clients"),
                    entry(
                            "executionAttributes",
                            ATTRIBUTES
                                    + "attributes_of_the_request_beat_those_of_the_client_and_the_calls_own_beat_both"),
                    entry("rawQueryParameters", REQUEST + "query_parameters_are_sent"),
                    entry("apiNames", REQUEST + "API_names_are_part_of_the_user_agent"),
                    entry("apiCallTimeout", TIME + "a_requests_time_outs_beat_the_clients"),
                    entry("apiCallAttemptTimeout", TIME + "a_requests_time_outs_beat_the_clients"),
                    entry(
                            "compressionConfiguration",
                            REQUEST + "compression_changes_nothing_since_no_operation_takes_a_compressed_request")));

    private HonouredOptions() {}

    static boolean isTest(String classAndMethod) {
        String[] names = classAndMethod.split("#");
        try {
            return Arrays.stream(Class.forName(names[0]).getDeclaredMethods())
                    .anyMatch(method -> method.getName().equals(names[1]) && isTest(method));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static boolean isTest(Method method) {
        return method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class);
    }
}
