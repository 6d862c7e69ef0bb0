package io.github.apprunnerclient.internal.config;

import io.github.apprunnerclient.internal.endpoint.ClientEndpoint;
import java.util.List;
import software.amazon.awssdk.awscore.AwsExecutionAttribute;
import software.amazon.awssdk.core.ClientType;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/**
 * The execution interceptors of a client that has any.
 *
 * @param ofClassPath those of them that files on the class path name
 * @param interceptors in the order of their request hooks
 * @param userAttributes what the client's {@code overrideConfiguration} gives them to read; a request's own come before
 * @param clientAttributes what of the client they may read, as the official client tells its own; to be copied
 */
public record InterceptorSettings(
        List<ExecutionInterceptor> ofClassPath,
        List<ExecutionInterceptor> interceptors,
        ExecutionAttributes userAttributes,
        ClientType clientType,
        ExecutionAttributes clientAttributes) {

    static ExecutionAttributes clientAttributes(
            ClientType clientType, ClientEndpoint endpoint, ProfileSettings profile) {
        ExecutionAttributes attributes = new ExecutionAttributes()
                .putAttribute(SdkExecutionAttribute.SERVICE_NAME, "AppRunner")
                .putAttribute(SdkExecutionAttribute.CLIENT_TYPE, clientType)
                .putAttribute(SdkExecutionAttribute.PROFILE_FILE_SUPPLIER, profile)
                .putAttribute(SdkExecutionAttribute.PROFILE_NAME, profile.name())
                .putAttribute(AwsExecutionAttribute.AWS_REGION, endpoint.region())
                .putAttribute(AwsExecutionAttribute.ENDPOINT_PREFIX, "apprunner");
        if (endpoint.isFipsEnabled()) {
            attributes.putAttribute(AwsExecutionAttribute.FIPS_ENDPOINT_ENABLED, true);
        }
        if (endpoint.isDualstackEnabled()) {
            attributes.putAttribute(AwsExecutionAttribute.DUALSTACK_ENDPOINT_ENABLED, true);
        }
        return attributes;
    }
}
