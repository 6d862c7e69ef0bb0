package io.github.apprunnerclient.oracle;

import io.github.apprunnerclient.model.OfficialModels;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.core.SdkPojo;

/** The clients that are compared: {@code software.amazon.awssdk:apprunner}'s and ours, blocking and asynchronous ones. */
public enum Side {
    OFFICIAL(OfficialModels.OFFICIAL, "AppRunnerClient") {
        @Override
        AwsClient client(Setup setup) {
            return setup.build(software.amazon.awssdk.services.apprunner.AppRunnerClient.builder());
        }

        @Override
        SdkPojo request(Setup setup) {
            return setup.officialRequest();
        }
    },

    OURS(OfficialModels.OURS, "AppRunnerClient") {
        @Override
        AwsClient client(Setup setup) {
            return setup.build(io.github.apprunnerclient.AppRunnerClient.builder());
        }

        @Override
        SdkPojo request(Setup setup) {
            return setup.ourRequest();
        }
    },

    OFFICIAL_ASYNC(OfficialModels.OFFICIAL, "AppRunnerAsyncClient") {
        @Override
        AwsClient client(Setup setup) {
            return setup.buildAsync(software.amazon.awssdk.services.apprunner.AppRunnerAsyncClient.builder());
        }

        @Override
        SdkPojo request(Setup setup) {
            return setup.officialRequest();
        }
    },

    OURS_ASYNC(OfficialModels.OURS, "AppRunnerAsyncClient") {
        @Override
        AwsClient client(Setup setup) {
            return setup.buildAsync(io.github.apprunnerclient.AppRunnerAsyncClient.builder());
        }

        @Override
        SdkPojo request(Setup setup) {
            return setup.ourRequest();
        }
    };

    private static final OfficialOperation CREATE_CONNECTION = new OfficialOperation("CreateConnection");

    private final String clientPackage;
    private final String clientType;

    Side(String clientPackage, String clientType) {
        this.clientPackage = clientPackage;
        this.clientType = clientType;
    }

    /** The client of ours that is compared with this one of the SDK's. */
    Side ours() {
        return this == OFFICIAL ? OURS : OURS_ASYNC;
    }

    String clientPackage() {
        return clientPackage;
    }

    abstract AwsClient client(Setup setup);

    abstract SdkPojo request(Setup setup);

    /** What came of one call, by name: see {@link Facts}. */
    public Map<String, Object> createConnection(Setup setup) {
        try (AwsClient client = client(setup)) {
            AwsResponse response = (AwsResponse) call(client, CREATE_CONNECTION.method(), request(setup));
            Map<String, Object> facts = Facts.of(response);
            Object connection = Accessors.value(response, "connection");
            if (connection != null) {
                facts.putAll(Facts.ofConnection(connection));
            }
            return facts;
        } catch (RuntimeException e) {
            return Facts.of(e);
        }
    }

    /** What the method of that name makes of a request; of a future, what it is completed with. */
    Object call(AwsClient client, String method, SdkPojo request) {
        try {
            Object result = Class.forName(clientPackage + clientType)
                    .getMethod(method, request.getClass())
                    .invoke(client, request);
            return result instanceof CompletableFuture<?> future ? future.join() : result;
        } catch (InvocationTargetException e) {
            if (this == OFFICIAL || this == OURS) {
                throw (RuntimeException) e.getCause();
            }
            throw new AssertionError("The failure is not the future's", e.getCause());
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(this + " has no operation " + method, e);
        }
    }
}
