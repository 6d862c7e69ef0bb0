package io.github.apprunnerclient.codegen;

import io.github.apprunnerclient.codegen.ServiceModel.Operation;
import io.github.apprunnerclient.codegen.ServiceModel.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes all that follows from the model. Its one argument is the project's folder. */
public final class Generate {
    private static final String ROOT = Source.ROOT;

    /** What templates name besides models and paginators. */
    private static final String CLASSES = """
            java.io Serializable
            java.time Duration Instant
            java.util Collection EnumSet Iterator List Map Set
            java.util.concurrent CompletableFuture
            java.util.function Consumer
            org.jspecify.annotations Nullable
            org.reactivestreams Subscriber
            software.amazon.awssdk.annotations Generated
            software.amazon.awssdk.awscore AwsRequestOverrideConfiguration
            software.amazon.awssdk.awscore.exception AwsErrorDetails AwsServiceException
            software.amazon.awssdk.core SdkPojo
            software.amazon.awssdk.core.async SdkPublisher
            software.amazon.awssdk.core.exception SdkClientException
            software.amazon.awssdk.core.pagination.sync SdkIterable
            software.amazon.awssdk.utils.builder CopyableBuilder ToCopyableBuilder
            io.github.apprunnerclient AppRunnerAsyncClient AppRunnerAsyncOperations AppRunnerClient AppRunnerOperations
            io.github.apprunnerclient.internal AsyncOperationCalls OperationCalls
            io.github.apprunnerclient.internal.databind ModelJson
            io.github.apprunnerclient.internal.protocol Operation
            io.github.apprunnerclient.internal.schema Constants Member Schema Setters
            io.github.apprunnerclient.model AppRunnerException AppRunnerResponse
            """;

    private final List<String> classes = new ArrayList<>();
    private final Map<String, String> files = new TreeMap<>();

    private Generate() {}

    public static void main(String[] arguments) throws IOException {
        Path project = Path.of(arguments[0]);
        Map<String, String> files = files(project.resolve("src/model"));
        Path target = project.resolve("src/generated");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = target.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        try (Stream<Path> paths = Files.walk(target)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                if (!files.containsKey(target.relativize(path).toString().replace('\\', '/'))) {
                    Files.delete(path);
                }
            }
        }
    }

    /** The files by their paths in {@code src/generated}. */
    static Map<String, String> files(Path modelFolder) throws IOException {
        ServiceModel model = ServiceModel.read(modelFolder.resolve("apprunner.json"));
        Documentation words = Documentation.read(modelFolder.resolve("documentation.txt"));
        Generate generate = new Generate();
        generate.nameClasses(model);
        generate.addFiles(model, words);
        return generate.files;
    }

    private void nameClasses(ServiceModel model) {
        for (String line : CLASSES.split("\n")) {
            String[] names = line.split(" ");
            for (int i = 1; i < names.length; i++) {
                classes.add(names[0] + "." + names[i]);
            }
        }
        for (Shape shape : model.shapes()) {
            if (shape.isStructure() || shape.isEnum()) {
                classes.add(ROOT + ".model." + shape.name());
            }
        }
        for (Operation operation : model.operations()) {
            classes.add(ROOT + ".paginators." + operation.name() + "Iterable");
            classes.add(ROOT + ".paginators." + operation.name() + "Publisher");
        }
    }

    private void addFiles(ServiceModel model, Documentation words) {
        for (Shape shape : model.shapes()) {
            if (shape.isException()) {
                add(".model", shape.name(), ModelSource.ofException(shape, words));
            } else if (shape.isStructure()) {
                add(".model", shape.name(), StructureSource.of(shape, model, words));
            } else if (shape.isEnum()) {
                add(".model", shape.name(), ModelSource.ofEnum(shape, words));
            }
        }
        for (Operation operation : model.operations()) {
            if (operation.isPaginated()) {
                add(".paginators", operation.name() + "Iterable", PaginatorSource.iterable(operation, model));
                add(".paginators", operation.name() + "Publisher", PaginatorSource.publisher(operation, model));
            }
        }
        add("", "AppRunnerOperations", ClientSource.operations(model, words));
        add("", "AppRunnerAsyncOperations", ClientSource.asyncOperations(model, words));
        add(".internal.protocol", "ModelBuilders", ModelSource.builders(model));
    }

    private void add(String packageName, String className, String body) {
        String path = "java/" + (ROOT + packageName).replace('.', '/') + "/" + className + ".java";
        files.put(path, Source.file(ROOT + packageName, body, classes));
    }
}
