package io.github.apprunnerclient.bench.first;

import io.github.apprunnerclient.bench.report.Scene;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The classes that a program loads, kept by a run of it for the next: with an AOT cache, which also knows how they are
 * linked, or with AppCDS on a JDK that has no AOT cache made in one run.
 */
final class ClassArchive implements AutoCloseable {
    private final boolean isAotCache;
    private final Path file;

    private ClassArchive(boolean isAotCache, Path file) {
        this.isAotCache = isAotCache;
        this.file = file;
    }

    /** @param trained makes one call, by which the archive's classes are known */
    static ClassArchive of(FirstCallJvm trained, URI endpoint) throws IOException, InterruptedException {
        Path file = Files.createTempFile("classes", ".archive");
        Files.delete(file);
        ClassArchive archive = new ClassArchive(Scene.hasAotCache(trained.jdk().feature()), file);
        trained.with(List.of(archive.isAotCache ? "-XX:AOTCacheOutput=" + file : "-XX:ArchiveClassesAtExit=" + file))
                .call(endpoint, Scene.Kind.CALL);
        if (!Files.exists(file)) {
            throw new IOException(
                    "No archive was made for " + trained.contender().name());
        }
        return archive;
    }

    /** Options with which a JVM that can't use the archive ends instead of doing without. */
    List<String> options() {
        return isAotCache
                ? List.of("-XX:AOTCache=" + file, "-XX:AOTMode=on")
                : List.of("-XX:SharedArchiveFile=" + file, "-Xshare:on");
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
