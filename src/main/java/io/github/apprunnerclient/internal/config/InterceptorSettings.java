package io.github.apprunnerclient.internal.config;

import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.AwsExecutionAttribute;
import software.amazon.awssdk.core.ClientType;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;

/**
 * The execution interceptors of a client that has any.
 *
 * @param ofClassPath those of them that files on the class path name
 * @param interceptors in the order of their request hooks
 * @param userAttributes what the client's {@code overrideConfiguration} gives them to read; a request's own come before
 */
public record InterceptorSettings(
        List<ExecutionInterceptor> ofClassPath,
        List<ExecutionInterceptor> interceptors,
        ExecutionAttributes userAttributes,
        ClientType clientType,
        Region region,
        boolean fipsEnabled,
        boolean dualstackEnabled,
        Supplier<ProfileFile> profileFile,
        String profileName) {

    /** What of the client interceptors may read in every call, as the official client tells its own. */
    public ExecutionAttributes newClientAttributes() {
        ExecutionAttributes attributes = new ExecutionAttributes()
                .putAttribute(SdkExecutionAttribute.SERVICE_NAME, "AppRunner")
                .putAttribute(SdkExecutionAttribute.CLIENT_TYPE, clientType)
                .putAttribute(SdkExecutionAttribute.PROFILE_FILE_SUPPLIER, profileFile)
                .putAttribute(SdkExecutionAttribute.PROFILE_NAME, profileName)
                .putAttribute(AwsExecutionAttribute.AWS_REGION, region)
                .putAttribute(AwsExecutionAttribute.ENDPOINT_PREFIX, "apprunner");
        if (fipsEnabled) {
            attributes.putAttribute(AwsExecutionAttribute.FIPS_ENDPOINT_ENABLED, true);
        }
        if (dualstackEnabled) {
            attributes.putAttribute(AwsExecutionAttribute.DUALSTACK_ENDPOINT_ENABLED, true);
        }
        return attributes;
    }
}
