package io.github.apprunnerclient.codegen;

import io.github.apprunnerclient.codegen.ServiceModel.Operation;
import io.github.apprunnerclient.codegen.ServiceModel.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes all that follows from the model. Its one argument is the project's folder. */
public final class Generate {
    static final List<String> FOLDERS = List.of("generated", "generated-testkit");

    private static final String ROOT = "io.github.apprunnerclient";

    /** Each file gets these and the generated classes; the formatter removes what it does not name. */
    private static final String IMPORTS = """
            import io.github.apprunnerclient.AppRunnerAsyncClient;
            import io.github.apprunnerclient.AppRunnerClient;
            import io.github.apprunnerclient.internal.DefaultAppRunnerAsyncClient;
            import io.github.apprunnerclient.internal.DefaultAppRunnerClient;
            import io.github.apprunnerclient.internal.databind.ModelJson;
            import io.github.apprunnerclient.internal.protocol.Operation;
            import io.github.apprunnerclient.internal.schema.Constants;
            import io.github.apprunnerclient.internal.schema.Member;
            import io.github.apprunnerclient.internal.schema.Schema;
            import io.github.apprunnerclient.internal.schema.Setters;
            import io.github.apprunnerclient.model.AppRunnerException;
            import io.github.apprunnerclient.waiters.AppRunnerAsyncWaiter;
            import io.github.apprunnerclient.waiters.AppRunnerWaiter;
            import java.time.Duration;
            import java.time.Instant;
            import java.util.Collection;
            import java.util.EnumSet;
            import java.util.List;
            import java.util.Map;
            import java.util.Set;
            import java.util.concurrent.CompletableFuture;
            import java.util.function.Consumer;
            import org.jspecify.annotations.Nullable;
            import software.amazon.awssdk.annotations.Generated;
            import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
            import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
            import software.amazon.awssdk.awscore.exception.AwsServiceException;
            import software.amazon.awssdk.core.SdkPojo;
            import software.amazon.awssdk.core.async.SdkPublisher;
            import software.amazon.awssdk.core.exception.SdkClientException;
            import software.amazon.awssdk.core.pagination.sync.SdkIterable;
            import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
            import software.amazon.awssdk.core.waiters.WaiterResponse;
            import software.amazon.awssdk.utils.builder.CopyableBuilder;
            import software.amazon.awssdk.utils.builder.ToCopyableBuilder;
            """;

    private Generate() {}

    public static void main(String[] arguments) throws IOException {
        Path sources = Path.of(arguments[0]).resolve("src");
        Map<String, String> files = files(sources.resolve("model"));
        for (String folder : FOLDERS) {
            try (Stream<Path> old = Files.walk(sources.resolve(folder))) {
                for (Path file : old.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = sources.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** The files, not yet formatted, by their paths in {@code src}. */
    static Map<String, String> files(Path modelFolder) throws IOException {
        ServiceModel model = ServiceModel.read(modelFolder.resolve("apprunner.json"));
        Documentation words = Documentation.read(modelFolder.resolve("documentation.txt"));
        Map<String, String> classes = classes(model, words);
        String imports = IMPORTS;
        for (String className : classes.keySet()) {
            // The testkit's are its own.
            imports += className.contains(".testkit.") ? "" : "import " + className + ";\n";
        }
        Map<String, String> files = new TreeMap<>();
        for (String className : classes.keySet()) {
            String packageName = className.substring(0, className.lastIndexOf('.'));
            boolean isTestkit = packageName.endsWith(".testkit");
            String folder = isTestkit ? "generated-testkit" : "generated";
            String foreign = isTestkit ? ROOT + "\\.internal[\\w.]*" : packageName;
            String otherImports = imports.replaceAll("import " + foreign + "\\.\\w+;\n", "");
            files.put(
                    folder + "/java/" + className.replace('.', '/') + ".java",
                    "package " + packageName + ";\n\n" + otherImports + "\n" + classes.get(className));
        }
        return files;
    }

    private static Map<String, String> classes(ServiceModel model, Documentation words) {
        Map<String, String> classes = new TreeMap<>();
        for (Shape shape : model.shapes().values()) {
            String name = ROOT + ".model." + shape.name();
            if (shape.has("exception")) {
                classes.put(name, ModelSource.ofException(shape, words));
            } else if (shape.isStructure()) {
                classes.put(name, StructureSource.of(shape, words));
            } else if (shape.has("enum")) {
                classes.put(name, ModelSource.ofEnum(shape, words));
            }
        }
        for (Client client : Client.values()) {
            String prefix = client.fill("AppRunner${Async}");
            classes.put(ROOT + "." + prefix + "Operations", OperationsSource.of(model, words, client));
            classes.put(ROOT + ".waiters." + prefix + "Waits", WaitsSource.of(model, words, client));
            for (Operation operation : model.operations()) {
                if (operation.isPaginated()) {
                    String name = operation.name() + client.fill("${Kind}");
                    classes.put(ROOT + ".paginators." + name, PaginatorSource.of(operation, client));
                }
            }
        }
        classes.put(ROOT + ".internal.protocol.ModelBuilders", ModelSource.modelBuilders(model));
        classes.put(ROOT + ".testkit.AppRunnerStubs", TestkitSource.stubs(model));
        classes.put(ROOT + ".testkit.Operation", TestkitSource.operations(model));
        classes.put(ROOT + ".testkit.Shapes", TestkitSource.shapes(model));
        return classes;
    }
}
