import io.github.apprunnerclient.model.Connection

fun lengthOfName(connection: Connection): Int = connection.connectionName().length
