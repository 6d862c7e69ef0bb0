package io.github.apprunnerclient.bench.harness;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A JDK on this machine.
 *
 * @param feature as in 17
 * @param version as in 17.0.15
 */
public record Jdk(Path home, int feature, String version) {
    private static final Path OF_LINUX = Path.of("/usr/lib/jvm");

    public static Jdk running() {
        return new Jdk(
                Path.of(System.getProperty("java.home")),
                Runtime.version().feature(),
                System.getProperty("java.version"));
    }

    /** {@return those that there are; says which is missing} */
    public static List<Jdk> find(List<Integer> features) throws IOException {
        List<Jdk> jdks = new ArrayList<>();
        for (int feature : features) {
            find(feature)
                    .ifPresentOrElse(
                            jdks::add,
                            () -> System.out.println("No JDK " + feature + " here: set JAVA_HOME_" + feature + "_X64"));
        }
        return jdks;
    }

    /** The running JDK, if it has that version, or the one that GitHub's runners or Linux distributions have. */
    private static Optional<Jdk> find(int feature) throws IOException {
        if (running().feature == feature) {
            return Optional.of(running());
        }
        List<Path> homes = new ArrayList<>();
        for (String architecture : List.of("X64", "ARM64", "arm64")) {
            String home = System.getenv("JAVA_HOME_" + feature + "_" + architecture);
            if (home != null) {
                homes.add(Path.of(home));
            }
        }
        if (Files.isDirectory(OF_LINUX)) {
            try (Stream<Path> folders = Files.list(OF_LINUX)) {
                folders.sorted().forEach(homes::add);
            }
        }
        for (Path home : homes) {
            Optional<Jdk> jdk = in(home).filter(found -> found.feature == feature);
            if (jdk.isPresent()) {
                return jdk;
            }
        }
        return Optional.empty();
    }

    public String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static Optional<Jdk> in(Path home) throws IOException {
        Path release = home.resolve("release");
        if (!Files.isReadable(release)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(release)) {
            properties.load(reader);
        }
        String version = properties.getProperty("JAVA_VERSION", "0").replace("\"", "");
        return Optional.of(new Jdk(home, Runtime.Version.parse(version).feature(), version));
    }
}
