package io.github.apprunnerclient.internal.lifecycle;

import io.github.apprunnerclient.AppRunnerAsyncOperations;
import io.github.apprunnerclient.AppRunnerOperations;
import io.github.apprunnerclient.model.CreateServiceRequest;
import io.github.apprunnerclient.model.Service;
import io.github.apprunnerclient.model.ServiceSummary;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The steps in the life of a service, with either client. */
public final class ServiceSteps {

    private ServiceSteps() {}

    public static Optional<ServiceSummary> find(AppRunnerOperations client, String name) {
        return BlockingCalls.result(Named.SERVICE.find(new BlockingCalls(client), name, null));
    }

    public static Service getOrCreate(AppRunnerOperations client, CreateServiceRequest request) {
        return BlockingCalls.result(provision(new BlockingCalls(client), request));
    }

    public static boolean deleteIfExists(AppRunnerOperations client, String name) {
        return BlockingCalls.result(Deletion.OF_SERVICE.deleteIfExists(new BlockingCalls(client), name));
    }

    public static CompletableFuture<Optional<ServiceSummary>> find(AppRunnerAsyncOperations client, String name) {
        return AsyncCalls.run(client, calls -> Named.SERVICE.find(calls, name, null));
    }

    public static CompletableFuture<Service> getOrCreate(
            AppRunnerAsyncOperations client, CreateServiceRequest request) {
        return AsyncCalls.run(client, calls -> provision(calls, request));
    }

    public static CompletableFuture<Boolean> deleteIfExists(AppRunnerAsyncOperations client, String name) {
        return AsyncCalls.run(client, calls -> Deletion.OF_SERVICE.deleteIfExists(calls, name));
    }

    private static CompletableFuture<Service> provision(Calls calls, CreateServiceRequest request) {
        return new Provision<>(new WantedService(calls, request)).getOrCreate();
    }
}
