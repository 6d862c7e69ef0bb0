package io.github.apprunnerclient.testkit;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerClient;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.utils.CompletableFutureUtils;
import software.amazon.awssdk.utils.builder.SdkBuilder;

/** All operations of a client that looks like the SDK's, by their names, with maps for models. */
record AnyClient(String name, Object client, Class<?> type) {
    /** The official client, and both of this library's. */
    static List<AnyClient> all(
            software.amazon.awssdk.services.apprunner.AppRunnerClient official,
            AppRunnerClient blocking,
            AppRunnerAsyncClient async) {
        return List.of(
                new AnyClient(
                        "official client", official, software.amazon.awssdk.services.apprunner.AppRunnerClient.class),
                new AnyClient("apprunner-client", blocking, AppRunnerClient.class),
                new AnyClient("apprunner-client, asynchronous", async, AppRunnerAsyncClient.class));
    }

    /** This library's, of a fake. */
    static List<AnyClient> ours(FakeAppRunner appRunner) {
        return List.of(
                new AnyClient("apprunner-client", appRunner.client(), AppRunnerClient.class),
                new AnyClient("apprunner-client, asynchronous", appRunner.asyncClient(), AppRunnerAsyncClient.class));
    }

    /** Calls an operation; errors are the client's own. */
    @SuppressWarnings("unchecked")
    Map<String, Object> call(String operation, Map<String, Object> members) {
        String method = Character.toLowerCase(operation.charAt(0)) + operation.substring(1);
        for (Method candidate : type.getMethods()) {
            if (candidate.getName().equals(method)
                    && candidate.getParameterCount() == 1
                    && candidate.getParameterTypes()[0].getSimpleName().equals(operation + "Request")) {
                Object request = builder(candidate.getParameterTypes()[0]);
                Object reply = invoke(candidate, client, built(request, members));
                return (Map<String, Object>) value(
                        reply instanceof CompletableFuture<?> future
                                ? CompletableFutureUtils.joinLikeSync(future)
                                : reply);
            }
        }
        throw new IllegalArgumentException("No operation " + operation);
    }

    /** The member at a path such as {@code Service.Status} of a reply. */
    static Object at(Map<String, Object> reply, String path) {
        Object value = reply;
        for (String part : path.split("\\.", -1)) {
            value = ((Map<?, ?>) value).get(part);
        }
        return value;
    }

    @Override
    public String toString() {
        return name;
    }

    private static Object builder(Class<?> model) {
        try {
            return invoke(model.getMethod("builder"), null);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object built(Object builder, Map<String, Object> members) {
        for (SdkField<?> field : ((SdkPojo) builder).sdkFields()) {
            Object value = members.get(field.locationName());
            if (value != null) {
                field.set(builder, modelValue(field, value));
            }
        }
        return ((SdkBuilder<?, ?>) builder).build();
    }

    @SuppressWarnings("unchecked")
    private static Object modelValue(SdkField<?> field, Object value) {
        if (value instanceof List<?> list) {
            SdkField<?> element = field.getTrait(ListTrait.class).memberFieldInfo();
            return list.stream().map(each -> modelValue(element, each)).toList();
        }
        return field.constructor() != null && value instanceof Map<?, ?> members
                ? built(field.constructor().get(), (Map<String, Object>) members)
                : value;
    }

    private static Object value(Object model) {
        if (model instanceof List<?> list) {
            return list.stream().map(AnyClient::value).toList();
        }
        if (!(model instanceof SdkPojo pojo)) {
            return model;
        }
        Map<String, Object> members = new LinkedHashMap<>();
        for (SdkField<?> field : pojo.sdkFields()) {
            Object value = field.getValueOrDefault(pojo);
            if (value != null) {
                members.put(field.locationName(), value(value));
            }
        }
        return members;
    }

    private static Object invoke(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
