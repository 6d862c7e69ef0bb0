package io.github.apprunnerclient.internal.config;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.internal.util.ClassLoaderHelper;

/**
 * The execution interceptors that files on the class path name: first those for the clients of all services, then those
 * for this one.
 *
 * <p>The SDK's {@code ClasspathInterceptorChainFactory} is not used: it takes two classes of the same simple name for one,
 * forgets the order of the file, and starts streams where there is nothing to read. {@code ClassLoaderHelper} is
 * {@code @SdkProtectedApi}, whatever its package is called.
 */
final class ClassPathInterceptors {
    /** Read by all clients of the SDK; tracing libraries bring one. */
    private static final String OF_ALL_SERVICES = "software/amazon/awssdk/global/handlers/execution.interceptors";

    private static final String OF_THIS_SERVICE = "io/github/apprunnerclient/execution.interceptors";

    private ClassPathInterceptors() {}

    /** @throws SdkClientException if a file can't be read, or names a class that is no interceptor or can't be made */
    static List<ExecutionInterceptor> load() {
        List<ExecutionInterceptor> interceptors = new ArrayList<>(0);
        addAll(OF_ALL_SERVICES, interceptors);
        addAll(OF_THIS_SERVICE, interceptors);
        return interceptors;
    }

    private static void addAll(String path, List<ExecutionInterceptor> interceptors) {
        try {
            // Null on the boot class path, where agents are.
            ClassLoader own = ClassPathInterceptors.class.getClassLoader();
            Enumeration<URL> files = own == null ? ClassLoader.getSystemResources(path) : own.getResources(path);
            int firstOfPath = interceptors.size();
            while (files.hasMoreElements()) {
                read(files.nextElement(), firstOfPath, interceptors);
            }
        } catch (IOException e) {
            throw SdkClientException.create("The execution interceptors in " + path + " can't be read", e);
        }
    }

    private static void read(URL file, int firstOfPath, List<ExecutionInterceptor> interceptors) throws IOException {
        try (InputStream bytes = file.openStream();
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String className = line.trim();
                if (!className.isEmpty() && !isListed(className, firstOfPath, interceptors)) {
                    interceptors.add(newInterceptor(className, file));
                }
            }
        }
    }

    /** The same jar may be on the class path twice, and each interceptor still runs once. */
    private static boolean isListed(String className, int firstOfPath, List<ExecutionInterceptor> interceptors) {
        for (int i = firstOfPath; i < interceptors.size(); i++) {
            if (interceptors.get(i).getClass().getName().equals(className)) {
                return true;
            }
        }
        return false;
    }

    private static ExecutionInterceptor newInterceptor(String className, URL file) {
        Object made;
        try {
            made = ClassLoaderHelper.loadClass(className, ExecutionInterceptor.class, ClassPathInterceptors.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw SdkClientException.create(
                    "The execution interceptor " + className + ", named in " + file
                            + ", can't be made: it must be a public class with a public constructor without parameters",
                    e);
        }
        if (made instanceof ExecutionInterceptor interceptor) {
            return interceptor;
        }
        throw SdkClientException.create(
                className + ", named in " + file + ", is no " + ExecutionInterceptor.class.getName());
    }
}
