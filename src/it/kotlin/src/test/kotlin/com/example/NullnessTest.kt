package com.example

import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.io.TempDir
import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Path
import kotlin.io.path.readText
import kotlin.io.path.toPath
import kotlin.io.path.writeText
import kotlin.test.Test
import kotlin.test.assertContains
import kotlin.test.assertEquals

/** A member that may be absent can't be used as if it were there: the compiler says so. */
class NullnessTest {
    private val source = checkNotNull(javaClass.getResource("/NullableAsNonNull.kt")).toURI().toPath().readText()

    @field:TempDir
    lateinit var folder: Path

    @Test
    fun `a nullable member used as non-null does not compile`() {
        val (exit, messages) = compile(source)

        assertEquals(ExitCode.COMPILATION_ERROR, exit)
        assertContains(messages, "nullable receiver of type 'String?'")
        assertEquals(source.split(".length").size - 1, Regex("error:").findAll(messages).count(), messages)
    }

    @Test
    fun `with a word on its absence it compiles`() {
        val (exit, messages) = compile(source.replace(".length", "?.length ?: 0"))

        assertEquals(ExitCode.OK, exit, messages)
    }

    private fun compile(source: String): Pair<ExitCode, String> {
        val file = folder.resolve("Source.kt").apply { writeText(source) }
        val messages = ByteArrayOutputStream()
        val exit = K2JVMCompiler().exec(
            PrintStream(messages, true),
            "-no-stdlib", "-no-reflect",
            "-classpath", System.getProperty("java.class.path"),
            "-d", folder.resolve("classes").toString(),
            file.toString(),
        )
        return exit to messages.toString()
    }
}
