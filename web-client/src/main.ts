document.title = 'Synaptarium'
