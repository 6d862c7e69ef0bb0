import io.github.apprunnerclient.model.Connection
import io.github.apprunnerclient.model.Service

fun lengthOfName(connection: Connection): Int = connection.connectionName().length

fun lengthOfUrl(service: Service): Int = service.serviceUrl().length
