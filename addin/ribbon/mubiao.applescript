-- Excel on a Mac may start nothing itself. It may ask this script, which lies in Excel's scripts folder,
-- and the script starts mubiao's Python and nothing else: whatever text it is handed stays an argument.
property starter : "{starter}"

on startCommand(parameter)
	try
		do shell script "/bin/sh -c " & quoted form of starter & " mubiao " & quoted form of parameter
		return "0"
	on error number failure
		return failure as text
	end try
end startCommand
