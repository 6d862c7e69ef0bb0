package io.github.apprunnerclient.codegen;

import io.github.apprunnerclient.codegen.ServiceModel.Operation;
import io.github.apprunnerclient.codegen.ServiceModel.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes all that follows from the model. Its one argument is the project's folder. */
public final class Generate {
    private static final String ROOT = Source.ROOT;

    /** What templates name besides models and paginators, if it is neither in {@code java.lang} nor in their own package. */
    private static final List<String> CLASSES = List.of(
            "java.io.Serializable",
            "java.time.Duration",
            "java.time.Instant",
            "java.util.Collection",
            "java.util.EnumSet",
            "java.util.Iterator",
            "java.util.List",
            "java.util.Map",
            "java.util.Set",
            "java.util.concurrent.CompletableFuture",
            "java.util.function.Consumer",
            "org.jspecify.annotations.Nullable",
            "org.reactivestreams.Subscriber",
            "software.amazon.awssdk.annotations.Generated",
            "software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration",
            "software.amazon.awssdk.awscore.exception.AwsErrorDetails",
            "software.amazon.awssdk.awscore.exception.AwsServiceException",
            "software.amazon.awssdk.core.SdkPojo",
            "software.amazon.awssdk.core.async.SdkPublisher",
            "software.amazon.awssdk.core.exception.SdkClientException",
            "software.amazon.awssdk.core.pagination.sync.SdkIterable",
            "software.amazon.awssdk.utils.builder.CopyableBuilder",
            "software.amazon.awssdk.utils.builder.ToCopyableBuilder",
            ROOT + ".AppRunnerAsyncClient",
            ROOT + ".AppRunnerAsyncOperations",
            ROOT + ".AppRunnerClient",
            ROOT + ".AppRunnerOperations",
            ROOT + ".internal.databind.ModelJson",
            ROOT + ".internal.protocol.Operation",
            ROOT + ".internal.schema.Member",
            ROOT + ".internal.schema.Schema",
            ROOT + ".internal.schema.Setters",
            ROOT + ".model.AppRunnerException",
            ROOT + ".model.AppRunnerResponse");

    private final List<String> classes = new ArrayList<>(CLASSES);
    private final Map<String, String> files = new TreeMap<>();

    private Generate() {}

    public static void main(String[] arguments) throws IOException {
        Path project = Path.of(arguments[0]);
        Map<String, String> files = files(project.resolve("src/model"));
        Path target = project.resolve("src/generated");
        delete(target);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = target.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** The files by their paths in {@code src/generated}. */
    public static Map<String, String> files(Path modelFolder) throws IOException {
        ServiceModel model = ServiceModel.read(modelFolder.resolve("apprunner.json"));
        Documentation words = Documentation.read(modelFolder.resolve("documentation.txt"));
        Generate generate = new Generate();
        generate.addAll(model, words);
        return generate.files;
    }

    private void addAll(ServiceModel model, Documentation words) {
        model.shapes().stream()
                .filter(shape -> shape.isStructure() || shape.isEnum())
                .forEach(shape -> classes.add(ROOT + ".model." + shape.name()));
        for (Operation operation : model.operations()) {
            classes.add(ROOT + ".paginators." + operation.name() + "Iterable");
            classes.add(ROOT + ".paginators." + operation.name() + "Publisher");
        }
        for (Shape shape : model.shapes()) {
            if (shape.isException()) {
                add("model", shape.name(), ExceptionSource.of(shape, words));
            } else if (shape.isStructure()) {
                add("model", shape.name(), StructureSource.of(shape, model, words));
            } else if (shape.isEnum()) {
                add("model", shape.name(), EnumSource.of(shape, words));
            }
        }
        List<Operation> operations = model.operations();
        for (Operation operation : operations) {
            if (operation.isPaginated()) {
                add("paginators", operation.name() + "Iterable", PaginatorSource.iterable(operation, model));
                add("paginators", operation.name() + "Publisher", PaginatorSource.publisher(operation, model));
            }
        }
        add("", "AppRunnerOperations", ClientSource.operations(operations, model, words));
        add("", "AppRunnerAsyncOperations", ClientSource.asyncOperations(operations, model, words));
        add("internal", "AppRunnerClientOperations", ClientSource.client(operations));
        add("internal", "AppRunnerAsyncClientOperations", ClientSource.asyncClient(operations));
        add("internal.protocol", "ErrorShapes", ProtocolSource.errorShapes(model));
        add("internal.protocol", "ModelBuilders", ProtocolSource.modelBuilders(model));
    }

    private void add(String packageName, String className, String body) {
        String fullPackage = packageName.isEmpty() ? ROOT : ROOT + "." + packageName;
        files.put(
                "java/" + fullPackage.replace('.', '/') + "/" + className + ".java",
                Source.file(fullPackage, body, classes));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
